package io.countersign.order;

import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.customer.Customer;
import io.countersign.people.PersonId;
import java.util.Set;

/** What the approval core has to know of an order. */
final class OrderFacts {

    private OrderFacts() {}

    static SubjectFacts of(Order order, Customer customer) {
        return of(order.number(), order.requester(), order.content(), customer);
    }

    static SubjectFacts of(String number, PersonId requester, OrderContent content, Customer customer) {
        return new SubjectFacts(
                new Subject(OrderSubjects.TYPE, number),
                requester,
                Set.of(),
                RecordOrderCase.title(customer.name()),
                content.orderValue(),
                content.unit(),
                content.hash());
    }
}
