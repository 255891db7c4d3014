package io.countersign.approval;

import io.countersign.calendar.WorkingTime;
import io.countersign.people.FindApprovers;
import io.countersign.people.Nominee;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whose turn it is, and turns that step's role into persons, as rows, before anybody is asked. */
@Service
public class NextStep {

    private static final Duration TO_APPOINT = Duration.ofHours(8);

    private final Searches searches;
    private final Rounds rounds;
    private final FindApprovers approvers;
    private final WorkingTime workingTime;
    private final Clock clock;

    NextStep(Searches searches, Rounds rounds, FindApprovers approvers, WorkingTime workingTime, Clock clock) {
        this.searches = searches;
        this.rounds = rounds;
        this.approvers = approvers;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    @Transactional
    public Turn next(Subject subject) {
        Round round = rounds.open(subject);
        Instant now = clock.instant();
        Optional<RequiredApproval> current = round.current();
        if (current.isEmpty()) {
            return new Turn(Turn.Kind.CLOSE, 0, now, now);
        }
        RequiredApproval step = current.get();
        Instant due = workingTime.plus(now, step.dueIn());
        if (step.state() == StepState.OPEN) {
            step.open(step.dueAt().filter(now::isBefore).orElse(due), now);
        } else if (step.isStaffed()) {
            step.open(due, now);
        } else {
            step.ask(nominees(round, step, now), due, now);
        }
        // new assignments get their ids now: the process asks for them by id
        rounds.saveAndFlush(round);
        return turn(step, now);
    }

    private Turn turn(RequiredApproval step, Instant now) {
        if (step.state() == StepState.UNRESOLVED) {
            Instant due = workingTime.plus(now, TO_APPOINT);
            return new Turn(Turn.Kind.APPOINT, step.id(), due, due);
        }
        Instant due = step.dueAt().orElseThrow();
        Duration left = workingTime.between(now, due);
        return new Turn(Turn.Kind.DECIDE, step.id(), due, workingTime.plus(now, left.dividedBy(2)));
    }

    private List<Nominee> nominees(Round round, RequiredApproval step, Instant now) {
        return approvers.find(searches.of(step, round.askedBeside(step), now));
    }
}
