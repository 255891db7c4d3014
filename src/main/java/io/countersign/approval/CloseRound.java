package io.countersign.approval;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round with the outcome its decisions come to; counts rows, never what the engine counted. */
@Service
public class CloseRound {

    private final Rounds rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseRound(Rounds rounds, Clock clock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    /** @throws IllegalStateException when a required step is not decided: somebody moved the token */
    @Transactional
    public Outcome close(Subject subject) {
        Round round = rounds.open(subject);
        Instant now = clock.instant();
        Outcome outcome = round.close(now);
        events.publishEvent(new RoundClosed(subject, round.round(), outcome, now));
        return outcome;
    }
}
