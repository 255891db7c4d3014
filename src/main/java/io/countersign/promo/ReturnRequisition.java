package io.countersign.promo;

import io.countersign.calendar.WorkingTime;
import io.countersign.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a requisition back to its requester, and its items to the stock. */
@Service
public class ReturnRequisition {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(16);

    /** Who is to revise it until when. @param account of the requester, as the engine knows people */
    public record Revision(String account, Instant due) {}

    private final Requisitions requisitions;
    private final Stock stock;
    private final People people;
    private final WorkingTime workingTime;
    private final RequisitionDeeds deeds;
    private final Clock clock;

    ReturnRequisition(
            Requisitions requisitions,
            Stock stock,
            People people,
            WorkingTime workingTime,
            RequisitionDeeds deeds,
            Clock clock) {
        this.requisitions = requisitions;
        this.stock = stock;
        this.people = people;
        this.workingTime = workingTime;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public Revision giveBack(String number) {
        Requisition requisition = requisitions.get(number);
        requisition.become(RequisitionStatus.RETURNED, clock.instant());
        stock.release(number);
        deeds.told(requisition);
        String account = people.accountOf(requisition.requester())
                .orElse(requisition.requester().value());
        return new Revision(account, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
