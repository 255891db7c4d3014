package io.countersign.order;

import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.stereotype.Component;

/** Who may look at an order: its requester, and whose scope covers the requester. */
@Component
class OrderAccess {

    private final OrganisationScope scopes;

    OrderAccess(OrganisationScope scopes) {
        this.scopes = scopes;
    }

    boolean sees(PersonId person, Order order) {
        return scopeOf(person).sees(order.requester(), order.unit());
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
