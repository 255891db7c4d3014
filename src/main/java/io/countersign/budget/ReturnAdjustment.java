package io.countersign.budget;

import io.countersign.calendar.WorkingTime;
import io.countersign.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an adjustment back to its requester, and what it had set aside back to the budget. */
@Service
public class ReturnAdjustment {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(16);

    /** Who is to revise it until when. @param account of the requester, as the engine knows people */
    public record Revision(String account, Instant due) {}

    private final Adjustments adjustments;
    private final ReleaseBudget releaseBudget;
    private final People people;
    private final WorkingTime workingTime;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    ReturnAdjustment(
            Adjustments adjustments,
            ReleaseBudget releaseBudget,
            People people,
            WorkingTime workingTime,
            AdjustmentDeeds deeds,
            Clock clock) {
        this.adjustments = adjustments;
        this.releaseBudget = releaseBudget;
        this.people = people;
        this.workingTime = workingTime;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public Revision giveBack(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        adjustment.become(AdjustmentStatus.RETURNED, clock.instant());
        releaseBudget.release(number, ReleaseReason.RETURNED);
        deeds.returned(adjustment);
        String account = people.accountOf(adjustment.requester())
                .orElse(adjustment.requester().value());
        return new Revision(account, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
