package io.countersign.expense;

import io.countersign.approval.ApprovalHistory;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.stereotype.Component;

/** Who may look at a claim: its employee, whose scope covers the employee, and who is or was asked to decide. */
@Component
class ClaimAccess {

    private final OrganisationScope scopes;
    private final ApprovalHistory history;

    ClaimAccess(OrganisationScope scopes, ApprovalHistory history) {
        this.scopes = scopes;
        this.history = history;
    }

    boolean sees(PersonId person, ExpenseClaim claim) {
        return scopeOf(person).sees(claim.requester(), claim.unit()) || history.wasAsked(person, claim.subject());
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
