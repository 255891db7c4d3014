package io.countersign.order;

import io.countersign.approval.EndRound;
import io.countersign.credit.ReleaseCredit;
import io.countersign.credit.ReleaseReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the reservation of a withdrawn order back and asks nobody any longer. */
@Service
public class CloseWithdrawnOrder {

    private final Orders orders;
    private final ReleaseCredit releaseCredit;
    private final EndRound endRound;

    CloseWithdrawnOrder(Orders orders, ReleaseCredit releaseCredit, EndRound endRound) {
        this.orders = orders;
        this.releaseCredit = releaseCredit;
        this.endRound = endRound;
    }

    /** @throws IllegalStateException when the requester has not withdrawn it: a message sent by hand moves nothing */
    @Transactional
    public void close(String number) {
        Order order = orders.get(number);
        if (order.status() != OrderStatus.WITHDRAWN) {
            throw new IllegalStateException(number + " is " + order.status() + ", its requester has not withdrawn it");
        }
        releaseCredit.release(number, ReleaseReason.WITHDRAWN);
        endRound.abandon(order.subject());
    }
}
