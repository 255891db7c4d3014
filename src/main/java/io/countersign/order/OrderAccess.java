package io.countersign.order;

import io.countersign.approval.ApprovalHistory;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.stereotype.Component;

/** Who may look at an order: its requester, whose scope covers the requester, and who is or was asked to decide. */
@Component
class OrderAccess {

    private final OrganisationScope scopes;
    private final ApprovalHistory history;

    OrderAccess(OrganisationScope scopes, ApprovalHistory history) {
        this.scopes = scopes;
        this.history = history;
    }

    boolean sees(PersonId person, Order order) {
        return scopeOf(person).sees(order.requester(), order.unit()) || history.wasAsked(person, order.subject());
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
