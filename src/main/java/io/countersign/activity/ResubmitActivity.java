package io.countersign.activity;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a returned activity in again as its next revision, when its requester completes the revision. */
@Service
public class ResubmitActivity {

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final ActivityDeeds deeds;
    private final Clock clock;

    ResubmitActivity(Activities activities, CurrentPerson currentPerson, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void resubmit(String number) {
        PersonId person = currentPerson.required();
        if (activities.resubmit(number, person.value(), clock.instant()) != 1) {
            throw SubmissionRefused.of(activities.findById(number), number, person);
        }
        MarketingActivity activity = activities.get(number);
        activity.judge(activity.content().hash());
        deeds.resubmitted(activity);
    }
}
