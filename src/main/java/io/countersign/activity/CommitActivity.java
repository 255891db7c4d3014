package io.countersign.activity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of an activity: what is planned is committed in budget and caps. */
@Service
public class CommitActivity {

    private final Activities activities;
    private final Clock clock;

    CommitActivity(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** @return the deadlines from now on, or nothing when something has changed so that others have to be asked */
    @Transactional
    public Optional<Deadlines> commit(String number) {
        MarketingActivity activity = activities.get(number);
        activity.become(ActivityStatus.PLANNED, clock.instant());
        return Optional.of(Deadlines.after(activity.endsAt()));
    }
}
