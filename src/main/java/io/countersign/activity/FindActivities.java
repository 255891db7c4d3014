package io.countersign.activity;

import io.countersign.people.CurrentPerson;
import java.util.List;
import org.springframework.stereotype.Service;

/** Offers somebody his own activities under way, by number or title, for a claim or a requisition to cite. */
@Service
public class FindActivities {

    private final ActivityLookup lookup;
    private final CurrentPerson currentPerson;

    FindActivities(ActivityLookup lookup, CurrentPerson currentPerson) {
        this.lookup = lookup;
        this.currentPerson = currentPerson;
    }

    public List<ActivityCard> find(String words) {
        return lookup.underWay(currentPerson.required(), words);
    }
}
