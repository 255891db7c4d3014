package io.countersign.order;

import io.countersign.calendar.WorkingTime;
import io.countersign.credit.ReleaseCredit;
import io.countersign.credit.ReleaseReason;
import io.countersign.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an order back to its requester, and its reservation to the dealer's other orders. */
@Service
public class ReturnOrder {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(16);

    private final Orders orders;
    private final ReleaseCredit releaseCredit;
    private final People people;
    private final WorkingTime workingTime;
    private final OrderDeeds deeds;
    private final Clock clock;

    ReturnOrder(
            Orders orders,
            ReleaseCredit releaseCredit,
            People people,
            WorkingTime workingTime,
            OrderDeeds deeds,
            Clock clock) {
        this.orders = orders;
        this.releaseCredit = releaseCredit;
        this.people = people;
        this.workingTime = workingTime;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Who is to revise it until when.
     *
     * @param account of the requester, as the engine knows people
     * @param due     two working days on
     */
    public record Revision(String account, Instant due) {}

    @Transactional
    public Revision giveBack(String number) {
        Order order = orders.get(number);
        order.become(OrderStatus.RETURNED, clock.instant());
        releaseCredit.release(number, ReleaseReason.RETURNED);
        deeds.returned(order);
        String account =
                people.accountOf(order.requester()).orElse(order.requester().value());
        return new Revision(account, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
