package io.countersign.advance;

import io.countersign.approval.ApprovalHistory;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.stereotype.Component;

/** Who may look at an advance: its requester, whose scope covers him, and who is or was asked to decide. */
@Component
class AdvanceAccess {

    private final OrganisationScope scopes;
    private final ApprovalHistory history;

    AdvanceAccess(OrganisationScope scopes, ApprovalHistory history) {
        this.scopes = scopes;
        this.history = history;
    }

    boolean sees(PersonId person, Advance advance) {
        return scopeOf(person).sees(advance.requester(), advance.unit()) || history.wasAsked(person, advance.subject());
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
