package io.countersign.order;

import io.countersign.approval.EffectGate;
import io.countersign.credit.CommitCredit;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of an order: its credit is committed. Before that everything is checked once more, and the effect gate is shown
 * every decision that the policy demands of the facts as they are now, in this transaction.
 */
@Service
public class ReleaseOrder {

    private final Orders orders;
    private final AssessOrder assessOrder;
    private final KeepCheck keepCheck;
    private final EffectGate gate;
    private final CommitCredit commitCredit;
    private final OrderDeeds deeds;
    private final Clock clock;

    ReleaseOrder(
            Orders orders,
            AssessOrder assessOrder,
            KeepCheck keepCheck,
            EffectGate gate,
            CommitCredit commitCredit,
            OrderDeeds deeds,
            Clock clock) {
        this.orders = orders;
        this.assessOrder = assessOrder;
        this.keepCheck = keepCheck;
        this.gate = gate;
        this.commitCredit = commitCredit;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return false when something has changed since the last check, so that others have to be asked or it is blocked */
    @Transactional
    public boolean release(String number) {
        Order order = orders.get(number);
        if (keepCheck.differs(order, assessOrder.assess(order))) {
            return false;
        }
        gate.demand(order.subject());
        commitCredit.commit(number);
        order.become(OrderStatus.APPROVED, clock.instant());
        deeds.approved(order);
        return true;
    }
}
