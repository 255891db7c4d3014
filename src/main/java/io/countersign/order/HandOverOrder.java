package io.countersign.order;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the ERP of an approved order and keeps its answer. May run again after a crash: the ERP books by number, we by status. */
@Service
public class HandOverOrder {

    private final Orders orders;
    private final Erp erp;
    private final OrderDeeds deeds;
    private final Clock clock;
    private final TransactionTemplate outside;

    HandOverOrder(Orders orders, Erp erp, OrderDeeds deeds, Clock clock, TransactionTemplate transactions) {
        this.orders = orders;
        this.erp = erp;
        this.deeds = deeds;
        this.clock = clock;
        this.outside = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.outside.setPropagationBehavior(Propagation.NOT_SUPPORTED.value());
    }

    @Transactional
    public void handOver(String number) {
        Order order = orders.get(number);
        if (order.status() == OrderStatus.RELEASED) {
            return;
        }
        Erp.Booking booking = Erp.Booking.of(order);
        // a slow ERP must not hold a transaction open
        String reference = Objects.requireNonNull(outside.execute(nothing -> erp.book(booking)));
        order.handOver(reference, clock.instant());
        deeds.closed(order);
    }
}
