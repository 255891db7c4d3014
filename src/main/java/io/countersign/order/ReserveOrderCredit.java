package io.countersign.order;

import io.countersign.credit.ReserveCredit;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reserves the credit an order needs, within the limit or beyond it, and puts the order before its approvers. */
@Service
public class ReserveOrderCredit {

    private final Orders orders;
    private final ReserveCredit reserveCredit;
    private final AssessOrder assessOrder;
    private final OrderDeeds deeds;
    private final Clock clock;

    ReserveOrderCredit(
            Orders orders, ReserveCredit reserveCredit, AssessOrder assessOrder, OrderDeeds deeds, Clock clock) {
        this.orders = orders;
        this.reserveCredit = reserveCredit;
        this.assessOrder = assessOrder;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void reserve(String number) {
        Order order = orders.get(number);
        reserveCredit.reserve(new ReserveCredit.Command(
                order.customer(), number, order.revision(), order.orderValue(), order.requestedShipDate()));
        assessOrder.reserved();
        order.become(OrderStatus.IN_APPROVAL, clock.instant());
        deeds.asked(order);
    }
}
