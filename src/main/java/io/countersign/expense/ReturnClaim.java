package io.countersign.expense;

import io.countersign.advance.OffsetAdvances;
import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import io.countersign.calendar.WorkingTime;
import io.countersign.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a claim back to its employee, and its budget to everybody else. Its invoices stay with it: they are still his, and he
 * hands them in again.
 */
@Service
public class ReturnClaim {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(40);

    private final Claims claims;
    private final ReleaseBudget releaseBudget;
    private final OffsetAdvances advances;
    private final People people;
    private final WorkingTime workingTime;
    private final ClaimDeeds deeds;
    private final Clock clock;

    ReturnClaim(
            Claims claims,
            ReleaseBudget releaseBudget,
            OffsetAdvances advances,
            People people,
            WorkingTime workingTime,
            ClaimDeeds deeds,
            Clock clock) {
        this.claims = claims;
        this.releaseBudget = releaseBudget;
        this.advances = advances;
        this.people = people;
        this.workingTime = workingTime;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Who is to revise it until when.
     *
     * @param account of the employee, as the engine knows people
     * @param due     five working days on
     */
    public record Revision(String account, Instant due) {}

    @Transactional
    public Revision giveBack(String number) {
        ExpenseClaim claim = claims.get(number);
        if (claim.status() == ClaimStatus.APPROVED) {
            advances.undo(number);
        }
        claim.giveBack(claim.status() == ClaimStatus.IN_APPROVAL, clock.instant());
        releaseBudget.release(number, ReleaseReason.RETURNED);
        deeds.returned(claim);
        String account =
                people.accountOf(claim.requester()).orElse(claim.requester().value());
        return new Revision(account, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
