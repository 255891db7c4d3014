package io.countersign.budget;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReserveBudget.Reserved;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks an adjustment and sets the amount aside at the budget that gives, so that nobody else spends what was promised; one
 * with a finding that nobody may override ends here.
 */
@Service
public class CheckAdjustment {

    private final Adjustments adjustments;
    private final AssessAdjustment assess;
    private final ReserveBudget reserveBudget;
    private final EndRound endRound;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    CheckAdjustment(
            Adjustments adjustments,
            AssessAdjustment assess,
            ReserveBudget reserveBudget,
            EndRound endRound,
            AdjustmentDeeds deeds,
            Clock clock) {
        this.adjustments = adjustments;
        this.assess = assess;
        this.reserveBudget = reserveBudget;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return whether the adjustment is blocked, and with that over */
    @Transactional
    public boolean blocks(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        AdjustmentAssessment assessment = assess.assess(adjustment.content(), number, adjustment.requester());
        deeds.checked(adjustment, assessment);
        if (!assessment.isBlocked() && isReserved(adjustment)) {
            adjustment.become(AdjustmentStatus.IN_APPROVAL, clock.instant());
            deeds.asked(adjustment);
            return false;
        }
        adjustment.close(AdjustmentStatus.REJECTED, null, clock.instant());
        endRound.abandon(adjustment.subject());
        deeds.closed(adjustment);
        return true;
    }

    private boolean isReserved(BudgetAdjustment adjustment) {
        return reserveBudget.reserve(
                        adjustment.number(),
                        adjustment.revision(),
                        List.of(adjustment.content().ask()))
                instanceof Reserved;
    }
}
