package io.countersign.approval;

import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.people.StandIns;
import io.countersign.people.SubstitutionCancelled;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a substitute has not decided when his time is over goes back to the person he stood in for. */
@Service
public class HandBack {

    private static final Limit AT_ONCE = Limit.of(500);

    private final Assignments assignments;
    private final Rounds rounds;
    private final StandIns standIns;
    private final People people;
    private final ApprovalTasks tasks;
    private final Clock clock;

    HandBack(
            Assignments assignments,
            Rounds rounds,
            StandIns standIns,
            People people,
            ApprovalTasks tasks,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.standIns = standIns;
        this.people = people;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Nodes that do it at the same moment meet an optimistic lock; the next turn finds what is left. */
    @Transactional
    @EventListener(SubstitutionCancelled.class)
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    public void handBack() {
        Instant now = clock.instant();
        assignments.lent(AT_ONCE).stream()
                .filter(lent -> !standIns.isSubstitute(lent.person(), lent.principal(), now))
                .forEach(lent -> handBack(lent, now));
    }

    private void handBack(Assignments.Lent lent, Instant now) {
        rounds.lock(lent.roundId());
        Assignment assignment = assignments.findById(lent.assignmentId()).orElseThrow();
        PersonId principal = lent.principal();
        boolean askedBeside = assignment.step().assignments().stream()
                .anyMatch(other -> other.person().equals(principal));
        if (assignment.isOpen() && !askedBeside) {
            assignment.handBack(now);
            String account = people.accountOf(principal).orElseGet(principal::value);
            assignment.task().ifPresent(task -> tasks.assign(task, account));
        }
    }
}
