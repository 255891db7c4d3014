package io.countersign.budget;

import io.countersign.approval.EndRound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what a withdrawn adjustment had set aside and asks nobody any longer. */
@Service
public class CloseWithdrawnAdjustment {

    private final Adjustments adjustments;
    private final ReleaseBudget releaseBudget;
    private final EndRound endRound;

    CloseWithdrawnAdjustment(Adjustments adjustments, ReleaseBudget releaseBudget, EndRound endRound) {
        this.adjustments = adjustments;
        this.releaseBudget = releaseBudget;
        this.endRound = endRound;
    }

    /** @throws IllegalStateException when the requester has not withdrawn it: a message sent by hand moves nothing */
    @Transactional
    public void close(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        if (adjustment.status() != AdjustmentStatus.WITHDRAWN) {
            throw new IllegalStateException(
                    number + " is " + adjustment.status() + ", its requester has not withdrawn it");
        }
        releaseBudget.release(number, ReleaseReason.WITHDRAWN);
        endRound.abandon(adjustment.subject());
    }
}
