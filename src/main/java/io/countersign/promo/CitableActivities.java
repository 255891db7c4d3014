package io.countersign.promo;

import io.countersign.activity.ActivityCard;
import io.countersign.people.CurrentPerson;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities somebody may ask promotional items for: approved ones of his own. */
@Service
public class CitableActivities {

    private final CitedActivities activities;
    private final CurrentPerson current;

    CitableActivities(CitedActivities activities, CurrentPerson current) {
        this.activities = activities;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public List<ActivityCard> find(String words) {
        return activities.underWay(current.required(), words);
    }
}
