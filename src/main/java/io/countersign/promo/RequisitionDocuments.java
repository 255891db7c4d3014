package io.countersign.promo;

import io.countersign.document.DocumentSubject;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;

/** Files of requisitions: added by the requester while it is with him, and the signed lists after the items are handed out. */
@Component
class RequisitionDocuments implements DocumentSubject {

    private final Requisitions requisitions;
    private final RequisitionAccess access;

    RequisitionDocuments(Requisitions requisitions, RequisitionAccess access) {
        this.requisitions = requisitions;
        this.access = access;
    }

    @Override
    public String collection() {
        return "promo-requisitions";
    }

    @Override
    public String type() {
        return Requisition.TYPE;
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return requisitions
                .findById(number)
                .filter(found -> access.sees(person, found))
                .isPresent();
    }

    @Override
    public boolean changeableBy(PersonId person, String number) {
        return requisitions
                .findById(number)
                .filter(found -> found.isRequestedBy(person))
                .filter(found -> found.status().isEditable() || found.status() == RequisitionStatus.ISSUED)
                .isPresent();
    }
}
