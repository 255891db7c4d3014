package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All tasks of an activity are carried out. */
@Service
public class RecordExecution {

    private final Activities activities;
    private final Clock clock;

    RecordExecution(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public void record(String number) {
        activities.get(number).become(ActivityStatus.EXECUTED, clock.instant());
    }
}
