package io.countersign.promo;

import io.countersign.approval.ApprovalHistory;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.stereotype.Component;

/** Who may look at a requisition: its requester, whose scope covers him, and who is or was asked to decide. */
@Component
class RequisitionAccess {

    private final OrganisationScope scopes;
    private final ApprovalHistory history;

    RequisitionAccess(OrganisationScope scopes, ApprovalHistory history) {
        this.scopes = scopes;
        this.history = history;
    }

    boolean sees(PersonId person, Requisition requisition) {
        return scopeOf(person).sees(requisition.requester(), requisition.unit())
                || history.wasAsked(person, requisition.subject());
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
