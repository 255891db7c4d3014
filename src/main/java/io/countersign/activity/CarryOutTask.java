package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task as carried out, of the person it is assigned to; the first one begins the execution. */
@Service
public class CarryOutTask {

    private final Activities activities;
    private final Clock clock;

    CarryOutTask(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public void carryOut(String number, String task) {
        MarketingActivity activity = activities.get(number);
        if (activity.status() == ActivityStatus.PLANNED) {
            activity.become(ActivityStatus.IN_EXECUTION, clock.instant());
        }
    }
}
