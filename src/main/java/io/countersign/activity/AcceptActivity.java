package io.countersign.activity;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a draft in, when its process starts: of whoever is signed in, once. The database lets a draft through a single time,
 * whichever door the start came through.
 */
@Service
public class AcceptActivity {

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final ActivityDeeds deeds;
    private final Clock clock;

    AcceptActivity(Activities activities, CurrentPerson currentPerson, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        Person person = MayApply.required(currentPerson.person());
        if (activities.submit(number, person.id().value(), process, clock.instant()) != 1) {
            throw SubmissionRefused.of(activities.findById(number), number, person.id());
        }
        MarketingActivity activity = activities.get(number);
        activity.judge(activity.content().hash());
        deeds.submitted(activity);
    }
}
