package io.countersign.activity;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one activity with its findings and its way through the approvals to whoever may see it. */
@Service
public class ShowActivity {

    private final Activities activities;
    private final ActivityAccess access;
    private final CurrentPerson currentPerson;
    private final ActivityViews views;

    ShowActivity(Activities activities, ActivityAccess access, CurrentPerson currentPerson, ActivityViews views) {
        this.activities = activities;
        this.access = access;
        this.currentPerson = currentPerson;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public ActivityView show(String number) {
        MarketingActivity activity = activities.get(number);
        PersonId viewer = currentPerson.required();
        if (!access.sees(viewer, activity)) {
            throw Activities.unknown(number);
        }
        return views.of(activity, viewer);
    }
}
