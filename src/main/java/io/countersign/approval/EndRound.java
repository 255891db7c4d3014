package io.countersign.approval;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the open round of a subject that was withdrawn, expired or stopped: nobody is asked any longer. */
@Service
public class EndRound {

    private final Rounds rounds;
    private final Clock clock;

    EndRound(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Does nothing where no round is open. */
    @Transactional
    public void abandon(Subject subject) {
        rounds.lockOpen(subject).ifPresent(round -> round.abandon(clock.instant()));
    }
}
