package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of a close-out: what is settled becomes actual, payments are requested, the rest is given back. */
@Service
public class SettleActivity {

    private final Activities activities;
    private final Clock clock;

    SettleActivity(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public void settle(String number) {
        activities.get(number).become(ActivityStatus.CLOSED, clock.instant());
    }
}
