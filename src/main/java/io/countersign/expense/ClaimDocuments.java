package io.countersign.expense;

import io.countersign.document.DocumentSubject;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;

/** Files of claims: seen by whoever sees the claim, added by its employee while it is with him. */
@Component
class ClaimDocuments implements DocumentSubject {

    private final Claims claims;
    private final ClaimAccess access;

    ClaimDocuments(Claims claims, ClaimAccess access) {
        this.claims = claims;
        this.access = access;
    }

    @Override
    public String collection() {
        return "expense-claims";
    }

    @Override
    public String type() {
        return ClaimSubjects.TYPE;
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return claims.findById(number)
                .filter(claim -> access.sees(person, claim))
                .isPresent();
    }

    @Override
    public boolean changeableBy(PersonId person, String number) {
        return claims.findById(number)
                .filter(claim -> claim.isRequestedBy(person) && claim.status().isEditable())
                .isPresent();
    }
}
