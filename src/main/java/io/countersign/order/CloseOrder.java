package io.countersign.order;

import io.countersign.approval.EndRound;
import io.countersign.credit.ReleaseCredit;
import io.countersign.credit.ReleaseReason;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an order without release: refused by an approver, or left undecided too long. Gives its reservation back. */
@Service
public class CloseOrder {

    /** How an order ends without release. */
    public enum End {
        REJECTED(OrderStatus.REJECTED, ReleaseReason.REJECTED),
        EXPIRED(OrderStatus.EXPIRED, ReleaseReason.EXPIRED);

        private final OrderStatus status;
        private final ReleaseReason reason;

        End(OrderStatus status, ReleaseReason reason) {
            this.status = status;
            this.reason = reason;
        }
    }

    private final Orders orders;
    private final ReleaseCredit releaseCredit;
    private final EndRound endRound;
    private final OrderDeeds deeds;
    private final Clock clock;

    CloseOrder(Orders orders, ReleaseCredit releaseCredit, EndRound endRound, OrderDeeds deeds, Clock clock) {
        this.orders = orders;
        this.releaseCredit = releaseCredit;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void close(String number, End end) {
        Order order = orders.get(number);
        order.close(end.status, null, clock.instant());
        releaseCredit.release(number, end.reason);
        endRound.abandon(order.subject());
        deeds.closed(order);
    }
}
