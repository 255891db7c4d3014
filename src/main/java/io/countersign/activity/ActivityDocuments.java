package io.countersign.activity;

import io.countersign.document.DocumentSubject;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;

/** Files of activities: seen by whoever sees the activity, added by its requester until it is over. */
@Component
class ActivityDocuments implements DocumentSubject {

    private final Activities activities;
    private final ActivityAccess access;

    ActivityDocuments(Activities activities, ActivityAccess access) {
        this.activities = activities;
        this.access = access;
    }

    @Override
    public String collection() {
        return "activities";
    }

    @Override
    public String type() {
        return ActivityCard.TYPE;
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return activities
                .findById(number)
                .filter(activity -> access.sees(person, activity))
                .isPresent();
    }

    /** While others decide nothing is added: they would have decided on something else. */
    @Override
    public boolean changeableBy(PersonId person, String number) {
        return activities
                .findById(number)
                .filter(activity -> activity.isRequestedBy(person))
                .map(MarketingActivity::status)
                .filter(status -> status.isEditable() || status == ActivityStatus.APPROVED)
                .isPresent();
    }
}
