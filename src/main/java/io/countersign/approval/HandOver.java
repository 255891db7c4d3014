package io.countersign.approval;

import io.countersign.calendar.Today;
import io.countersign.people.ApproverSearch;
import io.countersign.people.FindSubstitute;
import io.countersign.people.Nominee;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.people.SubstitutionSet;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What already waits for somebody when he goes away is put before his substitute, as whatever comes later is. */
@Service
public class HandOver {

    private static final Limit AT_ONCE = Limit.of(500);

    private final Assignments assignments;
    private final Rounds rounds;
    private final Searches searches;
    private final FindSubstitute substitutes;
    private final People people;
    private final ApprovalTasks tasks;
    private final Today today;
    private final Clock clock;

    HandOver(
            Assignments assignments,
            Rounds rounds,
            Searches searches,
            FindSubstitute substitutes,
            People people,
            ApprovalTasks tasks,
            Today today,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.searches = searches;
        this.substitutes = substitutes;
        this.people = people;
        this.tasks = tasks;
        this.today = today;
        this.clock = clock;
    }

    /** Nodes that do it at the same moment meet an optimistic lock; the next turn finds what is left. */
    @Transactional
    @EventListener(SubstitutionSet.class)
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    public void handOver() {
        Instant now = clock.instant();
        assignments.ofPersonsAway(today.on(now), AT_ONCE).forEach(waiting -> handOver(waiting, now));
    }

    private void handOver(Assignments.Place waiting, Instant now) {
        rounds.lock(waiting.roundId());
        Assignment assignment = assignments.findById(waiting.assignmentId()).orElseThrow();
        if (assignment.isOpen()) {
            RequiredApproval step = assignment.step();
            Set<PersonId> asked = new HashSet<>(step.round().asked());
            asked.remove(assignment.person());
            ApproverSearch search = searches.of(step, asked, now);
            substitutes.find(assignment.person(), search).ifPresent(found -> handOver(assignment, found, now));
        }
    }

    private void handOver(Assignment assignment, Nominee substitute, Instant now) {
        assignment.handOver(substitute, now);
        String account = people.accountOf(substitute.person())
                .orElseGet(() -> substitute.person().value());
        assignment.task().ifPresent(task -> tasks.assign(task, account));
    }
}
