package io.countersign.budget;

import io.countersign.approval.EffectGate;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of an adjustment: what was set aside moves to the other budget. The effect gate is shown every decision that the
 * policy demands, in this transaction.
 */
@Service
public class BookAdjustment {

    private final Adjustments adjustments;
    private final EffectGate gate;
    private final ReleaseBudget releaseBudget;
    private final TransferBudget transferBudget;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    BookAdjustment(
            Adjustments adjustments,
            EffectGate gate,
            ReleaseBudget releaseBudget,
            TransferBudget transferBudget,
            AdjustmentDeeds deeds,
            Clock clock) {
        this.adjustments = adjustments;
        this.gate = gate;
        this.releaseBudget = releaseBudget;
        this.transferBudget = transferBudget;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void book(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        gate.demand(adjustment.subject());
        AdjustmentContent content = adjustment.content();
        releaseBudget.release(number, ReleaseReason.TRANSFERRED);
        transferBudget.transfer(number, content.from(), content.to(), content.month(), content.amount());
        adjustment.close(AdjustmentStatus.BOOKED, null, clock.instant());
        deeds.booked(adjustment);
    }
}
