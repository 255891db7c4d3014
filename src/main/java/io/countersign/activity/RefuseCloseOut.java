package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an activity of which nothing is settled. */
@Service
public class RefuseCloseOut {

    private final Activities activities;
    private final Clock clock;

    RefuseCloseOut(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public void refuse(String number) {
        activities.get(number).become(ActivityStatus.REJECTED, clock.instant());
    }
}
