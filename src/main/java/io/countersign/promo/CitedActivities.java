package io.countersign.promo;

import io.countersign.activity.ActivityCard;
import io.countersign.activity.ActivityLookup;
import io.countersign.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Activities that requisitions cite, asked for when they are needed: activities may cite requisitions in turn. */
@Component
class CitedActivities {

    private final ObjectProvider<ActivityLookup> activities;

    CitedActivities(ObjectProvider<ActivityLookup> activities) {
        this.activities = activities;
    }

    Optional<ActivityCard> find(String number) {
        return activities.stream()
                .flatMap(lookup -> lookup.find(number).stream())
                .findFirst();
    }

    List<ActivityCard> underWay(PersonId requester, String words) {
        return activities.stream()
                .flatMap(lookup -> lookup.underWay(requester, words).stream())
                .toList();
    }
}
