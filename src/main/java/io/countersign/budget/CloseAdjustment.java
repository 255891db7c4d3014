package io.countersign.budget;

import io.countersign.approval.EndRound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an adjustment without effect: refused by an approver, or left undecided too long. What was set aside is free again. */
@Service
public class CloseAdjustment {

    /** How an adjustment ends without effect. */
    public enum End {
        REJECTED(AdjustmentStatus.REJECTED, ReleaseReason.REJECTED),
        EXPIRED(AdjustmentStatus.EXPIRED, ReleaseReason.EXPIRED);

        private final AdjustmentStatus status;
        private final ReleaseReason reason;

        End(AdjustmentStatus status, ReleaseReason reason) {
            this.status = status;
            this.reason = reason;
        }
    }

    private final Adjustments adjustments;
    private final ReleaseBudget releaseBudget;
    private final EndRound endRound;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    CloseAdjustment(
            Adjustments adjustments,
            ReleaseBudget releaseBudget,
            EndRound endRound,
            AdjustmentDeeds deeds,
            Clock clock) {
        this.adjustments = adjustments;
        this.releaseBudget = releaseBudget;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void close(String number, End end) {
        BudgetAdjustment adjustment = adjustments.get(number);
        adjustment.close(end.status, null, clock.instant());
        releaseBudget.release(number, end.reason);
        endRound.abandon(adjustment.subject());
        deeds.closed(adjustment);
    }
}
