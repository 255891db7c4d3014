package io.countersign.order;

import io.countersign.document.DocumentSubject;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;

/** Files of orders: seen by whoever sees the order, added by its requester while it is with him. */
@Component
class OrderDocuments implements DocumentSubject {

    private final Orders orders;
    private final OrderAccess access;

    OrderDocuments(Orders orders, OrderAccess access) {
        this.orders = orders;
        this.access = access;
    }

    @Override
    public String collection() {
        return "orders";
    }

    @Override
    public String type() {
        return OrderSubjects.TYPE;
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return orders.findById(number)
                .filter(order -> access.sees(person, order))
                .isPresent();
    }

    @Override
    public boolean changeableBy(PersonId person, String number) {
        return orders.findById(number)
                .filter(order -> order.isRequestedBy(person) && order.status().isEditable())
                .isPresent();
    }
}
