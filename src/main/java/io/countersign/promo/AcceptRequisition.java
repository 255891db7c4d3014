package io.countersign.promo;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft in when its process starts, once; and a returned requisition again as its next revision. */
@Service
public class AcceptRequisition {

    private final Requisitions requisitions;
    private final CurrentPerson current;
    private final RequisitionDeeds deeds;
    private final Clock clock;

    AcceptRequisition(Requisitions requisitions, CurrentPerson current, RequisitionDeeds deeds, Clock clock) {
        this.requisitions = requisitions;
        this.current = current;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        PersonId person = MayRequisition.required(current.person()).id();
        taken(number, person, requisitions.submit(number, person.value(), process, clock.instant()));
    }

    @Transactional
    public void again(String number) {
        PersonId person = current.required();
        taken(number, person, requisitions.resubmit(number, person.value(), clock.instant()));
    }

    private void taken(String number, PersonId person, int rows) {
        if (rows != 1) {
            throw RequisitionRefused.of(requisitions.findById(number), number, person);
        }
        deeds.told(requisitions.get(number));
    }
}
