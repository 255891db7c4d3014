package io.countersign.activity;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReleaseReason;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an activity that an approver refused or that was left lying too long; gives everything back. */
@Service
public class CloseActivity {

    /** How an activity ends without being closed out. */
    public enum End {
        REJECTED(ActivityStatus.REJECTED, ReleaseReason.REJECTED),
        EXPIRED(ActivityStatus.EXPIRED, ReleaseReason.EXPIRED);

        private final ActivityStatus status;
        private final ReleaseReason reason;

        End(ActivityStatus status, ReleaseReason reason) {
            this.status = status;
            this.reason = reason;
        }
    }

    private final Activities activities;
    private final ActivityMoney money;
    private final EndRound endRound;
    private final ActivityDeeds deeds;
    private final Clock clock;

    CloseActivity(Activities activities, ActivityMoney money, EndRound endRound, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.money = money;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What expires after its money was committed keeps its requester from applying for anything new. */
    @Transactional
    public void close(String number, End end) {
        MarketingActivity activity = activities.get(number);
        if (end == End.EXPIRED && activity.status().isCommitted()) {
            activity.blockApplicant();
        }
        activity.close(end.status, null, clock.instant());
        money.release(number, end.reason);
        endRound.abandon(activity.subject());
        deeds.closed(activity);
    }
}
