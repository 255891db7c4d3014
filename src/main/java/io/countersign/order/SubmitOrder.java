package io.countersign.order;

import io.countersign.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an order in over the API, as Tasklist's forms do: a draft starts its process, a returned order goes on in its own. */
@Service
public class SubmitOrder {

    private final Orders orders;
    private final CurrentPerson currentPerson;
    private final OrderProcess process;

    SubmitOrder(Orders orders, CurrentPerson currentPerson, OrderProcess process) {
        this.orders = orders;
        this.currentPerson = currentPerson;
        this.process = process;
    }

    @Transactional
    public void submit(String number) {
        Order order = orders.get(number);
        if (!order.isRequestedBy(currentPerson.required())) {
            throw Orders.unknown(number);
        }
        switch (order.status()) {
            case DRAFT -> process.start(number);
            case RETURNED -> process.revised(number);
            default -> throw SubmissionRefused.of(java.util.Optional.of(order), number, order.requester());
        }
    }
}
