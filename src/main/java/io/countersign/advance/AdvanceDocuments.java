package io.countersign.advance;

import io.countersign.document.DocumentSubject;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;

/** Files of advances: seen by whoever sees the advance, added by its requester while it is with him. */
@Component
class AdvanceDocuments implements DocumentSubject {

    private final Advances advances;
    private final AdvanceAccess access;

    AdvanceDocuments(Advances advances, AdvanceAccess access) {
        this.advances = advances;
        this.access = access;
    }

    @Override
    public String collection() {
        return "advances";
    }

    @Override
    public String type() {
        return AdvanceSubjects.TYPE;
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return advances.findById(number)
                .filter(advance -> access.sees(person, advance))
                .isPresent();
    }

    @Override
    public boolean changeableBy(PersonId person, String number) {
        return advances.findById(number)
                .filter(advance ->
                        advance.isRequestedBy(person) && advance.status().isEditable())
                .isPresent();
    }
}
