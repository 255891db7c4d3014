package io.countersign.budget;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a returned adjustment in again as its next revision, when its requester completes the revision. */
@Service
public class ResubmitAdjustment {

    private final Adjustments adjustments;
    private final CurrentPerson currentPerson;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    ResubmitAdjustment(Adjustments adjustments, CurrentPerson currentPerson, AdjustmentDeeds deeds, Clock clock) {
        this.adjustments = adjustments;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void resubmit(String number) {
        PersonId person = currentPerson.required();
        if (adjustments.resubmit(number, person.value(), clock.instant()) != 1) {
            throw AdjustmentRefused.of(adjustments.findById(number), number, person);
        }
        BudgetAdjustment adjustment = adjustments.get(number);
        adjustment.submitted();
        deeds.resubmitted(adjustment);
    }
}
