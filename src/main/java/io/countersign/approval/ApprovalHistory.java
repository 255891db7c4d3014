package io.countersign.approval;

import io.countersign.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was asked about a subject and what was decided, round by round. */
@Service
public class ApprovalHistory {

    private static final Limit MOST = Limit.of(1000);

    private final Rounds rounds;
    private final Decisions decisions;
    private final PathSteps steps;
    private final Assignments assignments;

    ApprovalHistory(Rounds rounds, Decisions decisions, PathSteps steps, Assignments assignments) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.steps = steps;
        this.assignments = assignments;
    }

    /** The oldest round first; at most the last 100. */
    @Transactional(readOnly = true)
    public List<RoundView> of(Subject subject) {
        Map<Integer, List<Decided>> decided = decisions.of(subject.type(), subject.number(), MOST).stream()
                .collect(Collectors.groupingBy(Decided::round));
        return rounds.of(subject).stream()
                .sorted(Comparator.comparingInt(Round::round))
                .map(round -> view(round, decided.getOrDefault(round.round(), List.of())))
                .toList();
    }

    /** Whether this person is or was asked to decide on it; who was asked may look at it later. */
    @Transactional(readOnly = true)
    public boolean wasAsked(PersonId person, Subject subject) {
        return assignments.existsFor(person, subject.type(), subject.number());
    }

    /** The canonical text of the evidence a decision was made on, as it was hashed. */
    @Transactional(readOnly = true)
    public Optional<String> evidence(Subject subject, String evidenceHash) {
        return decisions.evidence(subject.number(), evidenceHash);
    }

    private RoundView view(Round round, List<Decided> decided) {
        return new RoundView(
                round.round(),
                round.state().name(),
                round.outcome().orElse(null),
                round.openedAt(),
                round.contentHash(),
                round.policy().key(),
                round.policy().version(),
                steps.of(round),
                decided);
    }
}
