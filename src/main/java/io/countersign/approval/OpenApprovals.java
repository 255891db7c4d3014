package io.countersign.approval;

import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is asked to decide now; reads our rows, never the engine's. */
@Service
public class OpenApprovals {

    private final Assignments assignments;
    private final Names names;

    OpenApprovals(Assignments assignments, Names names) {
        this.assignments = assignments;
        this.names = names;
    }

    /**
     * The oldest first.
     *
     * @param after id of the last one seen, 0 to begin with
     */
    @Transactional(readOnly = true)
    public List<OpenApproval> of(PersonId person, long after, int limit) {
        List<Assignment> found = assignments.waitingFor(person, after, Limit.of(limit));
        Map<PersonId, ApprovalView.Who> who = names.of(found.stream()
                .map(assignment -> assignment.step().round().requester())
                .toList());
        return found.stream().map(assignment -> view(assignment, who)).toList();
    }

    @Transactional(readOnly = true)
    public long count(PersonId person) {
        return assignments.countWaitingFor(person);
    }

    private static OpenApproval view(Assignment assignment, Map<PersonId, ApprovalView.Who> who) {
        RequiredApproval step = assignment.step();
        Round round = step.round();
        return new OpenApproval(
                assignment.id(),
                assignment.task().orElseThrow(),
                round.subject(),
                round.title(),
                round.amount(),
                Objects.requireNonNull(who.get(round.requester())),
                step.step(),
                step.role(),
                Roles.title(step.role()),
                step.reasons(),
                step.dueAt().orElse(null),
                assignment.onBehalfOf().orElse(null),
                assignment.askedAt());
    }
}
