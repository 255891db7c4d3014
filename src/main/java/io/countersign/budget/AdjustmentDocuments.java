package io.countersign.budget;

import io.countersign.document.DocumentSubject;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;

/** Files of adjustments: seen by whoever sees the adjustment, added by its requester while it is with him. */
@Component
class AdjustmentDocuments implements DocumentSubject {

    private final Adjustments adjustments;
    private final AdjustmentAccess access;

    AdjustmentDocuments(Adjustments adjustments, AdjustmentAccess access) {
        this.adjustments = adjustments;
        this.access = access;
    }

    @Override
    public String collection() {
        return "budget-adjustments";
    }

    @Override
    public String type() {
        return AdjustmentSubjects.TYPE;
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return adjustments
                .findById(number)
                .filter(adjustment -> access.sees(person, adjustment))
                .isPresent();
    }

    @Override
    public boolean changeableBy(PersonId person, String number) {
        return adjustments
                .findById(number)
                .filter(adjustment ->
                        adjustment.isRequestedBy(person) && adjustment.status().isEditable())
                .isPresent();
    }
}
