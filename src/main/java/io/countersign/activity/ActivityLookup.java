package io.countersign.activity;

import io.countersign.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Activities for other features, which refer to them by number. */
public interface ActivityLookup {

    Optional<ActivityCard> find(String number);

    /** Activities under way that somebody asked for, the latest first, at most 50, whose number or title contains the words. */
    List<ActivityCard> underWay(PersonId requester, String words);
}
