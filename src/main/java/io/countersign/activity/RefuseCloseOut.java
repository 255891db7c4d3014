package io.countersign.activity;

import io.countersign.budget.ReleaseReason;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an activity of which nothing is settled: budget, caps and invoices are free again. Photos stay used: they were shown. */
@Service
public class RefuseCloseOut {

    private final Activities activities;
    private final ActivityMoney money;
    private final ActivityDeeds deeds;
    private final Clock clock;

    RefuseCloseOut(Activities activities, ActivityMoney money, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.money = money;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void refuse(String number) {
        MarketingActivity activity = activities.get(number);
        activity.close(ActivityStatus.REJECTED, null, clock.instant());
        money.release(number, ReleaseReason.REJECTED);
        deeds.closed(activity);
    }
}
