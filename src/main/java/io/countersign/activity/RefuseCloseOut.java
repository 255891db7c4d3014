package io.countersign.activity;

import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import io.countersign.hcp.SpendCaps;
import io.countersign.invoice.InvoicePool;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an activity of which nothing is settled: budget, caps and invoices are free again. Photos stay used: they were shown. */
@Service
public class RefuseCloseOut {

    private final Activities activities;
    private final SpendCaps caps;
    private final ReleaseBudget releaseBudget;
    private final InvoicePool invoices;
    private final ActivityDeeds deeds;
    private final Clock clock;

    RefuseCloseOut(
            Activities activities,
            SpendCaps caps,
            ReleaseBudget releaseBudget,
            InvoicePool invoices,
            ActivityDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.caps = caps;
        this.releaseBudget = releaseBudget;
        this.invoices = invoices;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void refuse(String number) {
        MarketingActivity activity = activities.get(number);
        activity.close(ActivityStatus.REJECTED, null, clock.instant());
        caps.release(number);
        releaseBudget.release(number, ReleaseReason.REJECTED);
        invoices.release(CloseOutClaim.TYPE, number);
        deeds.closed(activity);
    }
}
