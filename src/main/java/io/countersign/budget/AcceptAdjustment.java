package io.countersign.budget;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft in, when its process starts: of whoever is signed in, once. */
@Service
public class AcceptAdjustment {

    private final Adjustments adjustments;
    private final CurrentPerson currentPerson;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    AcceptAdjustment(Adjustments adjustments, CurrentPerson currentPerson, AdjustmentDeeds deeds, Clock clock) {
        this.adjustments = adjustments;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        Person person = MayAdjust.required(currentPerson.person());
        if (adjustments.submit(number, person.id().value(), process, clock.instant()) != 1) {
            throw AdjustmentRefused.of(adjustments.findById(number), number, person.id());
        }
        BudgetAdjustment adjustment = adjustments.get(number);
        adjustment.submitted();
        deeds.submitted(adjustment);
    }
}
