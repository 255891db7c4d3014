package io.countersign.approval;

import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's list: steps for which the organisation has nobody to ask. */
@Service
public class UnresolvedSteps {

    private final Steps steps;
    private final Names names;

    UnresolvedSteps(Steps steps, Names names) {
        this.steps = steps;
        this.names = names;
    }

    /**
     * The oldest first.
     *
     * @param after id of the last one seen, 0 to begin with
     */
    @Transactional(readOnly = true)
    public List<OpenApproval> list(long after, int limit) {
        List<RequiredApproval> found = steps.unresolved(after, Limit.of(limit));
        Map<PersonId, ApprovalView.Who> who =
                names.of(found.stream().map(step -> step.round().requester()).toList());
        return found.stream().map(step -> view(step, who)).toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return steps.countUnresolved();
    }

    private static OpenApproval view(RequiredApproval step, Map<PersonId, ApprovalView.Who> who) {
        Round round = step.round();
        return new OpenApproval(
                step.id(),
                step.appointTask().orElse(""),
                round.subject(),
                round.title(),
                round.amount(),
                Objects.requireNonNull(who.get(round.requester())),
                step.step(),
                step.role(),
                Roles.title(step.role()),
                step.reasons(),
                null,
                null,
                round.openedAt());
    }
}
