package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matches plan, evidence and invoices of a claim and keeps the match. */
@Service
public class CloseOut {

    private final Activities activities;
    private final Clock clock;

    CloseOut(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public void match(String number) {
        activities.get(number).become(ActivityStatus.CLOSING, clock.instant());
    }
}
