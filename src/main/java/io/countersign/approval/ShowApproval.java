package io.countersign.approval;

import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts everything before an approver that there is to decide on; only before him, and whoever may see the subject anyway. */
@Service
public class ShowApproval {

    private static final Limit MOST = Limit.of(200);

    private final Assignments assignments;
    private final Subjects subjects;
    private final Decisions decisions;
    private final PathSteps paths;
    private final Names names;

    ShowApproval(Assignments assignments, Subjects subjects, Decisions decisions, PathSteps paths, Names names) {
        this.assignments = assignments;
        this.subjects = subjects;
        this.decisions = decisions;
        this.paths = paths;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public ApprovalView show(String task, PersonId viewer) {
        Assignment assignment = assignments
                .ofTask(task)
                .filter(found -> found.person().equals(viewer) || sees(viewer, found))
                .orElseThrow(DecisionRefusals::unknown);
        RequiredApproval step = assignment.step();
        Subject subject = step.round().subject();
        Evidence evidence = subjects.of(subject).evidence(subject.number());
        List<Decided> decided = decisions.of(subject.type(), subject.number(), MOST);
        return view(assignment, evidence, decided, names.of(everybody(assignment, decided)));
    }

    private boolean sees(PersonId viewer, Assignment assignment) {
        Subject subject = assignment.step().round().subject();
        return subjects.of(subject).visibleTo(viewer, subject.number());
    }

    private static Set<PersonId> everybody(Assignment assignment, List<Decided> decided) {
        Set<PersonId> persons = new HashSet<>();
        persons.add(assignment.step().round().requester());
        persons.add(assignment.person());
        assignment.onBehalfOf().ifPresent(persons::add);
        for (Decided decision : decided) {
            persons.add(decision.person());
            if (decision.onBehalfOf() != null) {
                persons.add(decision.onBehalfOf());
            }
        }
        return persons;
    }

    private ApprovalView view(
            Assignment assignment, Evidence evidence, List<Decided> decided, Map<PersonId, ApprovalView.Who> who) {
        RequiredApproval step = assignment.step();
        Round round = step.round();
        return new ApprovalView(
                assignment.task().orElseThrow(),
                assignment.isOpen(),
                round.subject(),
                round.title(),
                round.amount(),
                Objects.requireNonNull(who.get(round.requester())),
                round.round(),
                step.step(),
                step.role(),
                Roles.title(step.role()),
                step.mode(),
                step.reasons(),
                step.dueAt().orElse(null),
                Objects.requireNonNull(who.get(assignment.person())),
                assignment.onBehalfOf().map(who::get).orElse(null),
                Snapshot.of(evidence, step).hash(),
                evidence,
                decided.stream().map(decision -> soFar(decision, who)).toList(),
                paths.of(round));
    }

    private static ApprovalView.SoFar soFar(Decided decision, Map<PersonId, ApprovalView.Who> who) {
        @Nullable PersonId principal = decision.onBehalfOf();
        return new ApprovalView.SoFar(
                decision.round(),
                decision.step(),
                Objects.requireNonNull(who.get(decision.person())),
                principal == null ? null : who.get(principal),
                decision.verdict(),
                decision.reason(),
                decision.at());
    }
}
