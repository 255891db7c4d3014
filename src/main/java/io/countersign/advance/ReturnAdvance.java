package io.countersign.advance;

import io.countersign.calendar.WorkingTime;
import io.countersign.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an advance back to its requester. */
@Service
public class ReturnAdvance {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(16);

    private final Advances advances;
    private final People people;
    private final WorkingTime workingTime;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    ReturnAdvance(Advances advances, People people, WorkingTime workingTime, AdvanceDeeds deeds, Clock clock) {
        this.advances = advances;
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
        Advance advance = advances.get(number);
        advance.become(AdvanceStatus.RETURNED, clock.instant());
        deeds.returned(advance);
        String account =
                people.accountOf(advance.requester()).orElse(advance.requester().value());
        return new Revision(account, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
