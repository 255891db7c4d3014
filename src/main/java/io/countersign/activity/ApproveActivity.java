package io.countersign.activity;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody has decided: the version that was approved is kept, and later changes are measured against it. */
@Service
public class ApproveActivity {

    private final Activities activities;
    private final Clock clock;

    ApproveActivity(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** @return until when it has to be planned */
    @Transactional
    public Instant approve(String number) {
        MarketingActivity activity = activities.get(number);
        activity.become(ActivityStatus.APPROVED, clock.instant());
        return activity.startsAt();
    }
}
