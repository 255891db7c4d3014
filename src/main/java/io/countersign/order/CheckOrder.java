package io.countersign.order;

import io.countersign.approval.EndRound;
import io.countersign.credit.ReleaseCredit;
import io.countersign.credit.ReleaseReason;
import io.countersign.order.CheckRecord.Occasion;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes all checks and keeps what they found; an order with a finding that nobody may override ends here. */
@Service
public class CheckOrder {

    private final Orders orders;
    private final KeepCheck keepCheck;
    private final ReleaseCredit releaseCredit;
    private final EndRound endRound;
    private final OrderDeeds deeds;
    private final Clock clock;

    CheckOrder(
            Orders orders,
            KeepCheck keepCheck,
            ReleaseCredit releaseCredit,
            EndRound endRound,
            OrderDeeds deeds,
            Clock clock) {
        this.orders = orders;
        this.keepCheck = keepCheck;
        this.releaseCredit = releaseCredit;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return whether the order is blocked, and with that over */
    @Transactional
    public boolean blocks(String number) {
        Order order = orders.get(number);
        boolean fresh = order.status() == OrderStatus.SUBMITTED;
        Assessment assessment = keepCheck.check(order, fresh ? Occasion.SUBMISSION : Occasion.RECHECK);
        deeds.checked(order, assessment);
        if (!assessment.isBlocked()) {
            return false;
        }
        order.close(OrderStatus.REJECTED, null, clock.instant());
        releaseCredit.release(number, ReleaseReason.BLOCKED);
        endRound.abandon(order.subject());
        deeds.closed(order);
        return true;
    }
}
