package io.countersign.promo;

import io.countersign.approval.BusinessProcesses;
import io.countersign.people.CurrentPerson;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a requisition in over the API, as the forms do: a draft starts its process, a returned one goes on in its own. */
@Service
public class SubmitRequisition {

    static final String PROCESS = "promoItemRequisition";

    private final Requisitions requisitions;
    private final CurrentPerson current;
    private final BusinessProcesses processes;

    SubmitRequisition(Requisitions requisitions, CurrentPerson current, BusinessProcesses processes) {
        this.requisitions = requisitions;
        this.current = current;
        this.processes = processes;
    }

    @Transactional
    public void submit(String number) {
        Requisition requisition = requisitions.own(number, current.required());
        if (requisition.status() == RequisitionStatus.DRAFT) {
            processes.start(PROCESS, number);
        } else if (requisition.status() == RequisitionStatus.RETURNED) {
            processes.complete(PROCESS, number, "reviseRequisition");
        } else {
            throw RequisitionRefused.of(Optional.of(requisition), number, requisition.requester());
        }
    }
}
