package io.countersign.budget;

import io.countersign.people.CurrentPerson;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an adjustment in over the API, as Tasklist's forms do: a draft starts its process, a returned one goes on in its own. */
@Service
public class SubmitAdjustment {

    private final Adjustments adjustments;
    private final CurrentPerson currentPerson;
    private final AdjustmentProcess process;

    SubmitAdjustment(Adjustments adjustments, CurrentPerson currentPerson, AdjustmentProcess process) {
        this.adjustments = adjustments;
        this.currentPerson = currentPerson;
        this.process = process;
    }

    @Transactional
    public void submit(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        if (!adjustment.isRequestedBy(currentPerson.required())) {
            throw Adjustments.unknown(number);
        }
        switch (adjustment.status()) {
            case DRAFT -> process.start(number);
            case RETURNED -> process.revised(number);
            default -> throw AdjustmentRefused.of(Optional.of(adjustment), number, adjustment.requester());
        }
    }
}
