package io.countersign.order;

import io.countersign.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one order with its findings and its way through the approvals to whoever may see it. */
@Service
public class ShowOrder {

    private final Orders orders;
    private final OrderAccess access;
    private final CurrentPerson currentPerson;
    private final OrderViews views;

    ShowOrder(Orders orders, OrderAccess access, CurrentPerson currentPerson, OrderViews views) {
        this.orders = orders;
        this.access = access;
        this.currentPerson = currentPerson;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public OrderView show(String number) {
        Order order = orders.get(number);
        if (!access.sees(currentPerson.required(), order)) {
            throw Orders.unknown(number);
        }
        return views.of(order);
    }
}
