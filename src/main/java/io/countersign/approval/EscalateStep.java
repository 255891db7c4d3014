package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.people.ApproverSearch;
import io.countersign.people.Deed;
import io.countersign.people.FindSuperior;
import io.countersign.people.Nominee;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The step is overdue: for every seat that is still open a superior is asked beside the person who is late. */
@Service
public class EscalateStep {

    private final Searches searches;
    private final Rounds rounds;
    private final FindSuperior superiors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EscalateStep(
            Searches searches, Rounds rounds, FindSuperior superiors, Clock clock, ApplicationEventPublisher events) {
        this.searches = searches;
        this.rounds = rounds;
        this.superiors = superiors;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void escalate(Subject subject) {
        Round round = rounds.open(subject);
        Instant now = clock.instant();
        round.current()
                .filter(step -> step.state() == StepState.OPEN)
                .ifPresent(step -> bySeat(step).values().forEach(late -> escalate(round, step, late, now)));
    }

    private void escalate(Round round, RequiredApproval step, List<Assignment> late, Instant now) {
        ApproverSearch search = searches.of(step, round.asked(), now);
        for (int i = late.size() - 1; i >= 0; i--) {
            Assignment assignment = late.get(i);
            PersonId holder = assignment.onBehalfOf().orElse(assignment.person());
            Optional<Nominee> superior = superiors.find(holder, search);
            if (superior.isPresent()) {
                step.escalate(assignment, superior.get(), now);
                events.publishEvent(deed(round, step, assignment.person(), superior.get()));
                return;
            }
        }
    }

    private static Map<Integer, List<Assignment>> bySeat(RequiredApproval step) {
        return step.openAssignments().stream().collect(Collectors.groupingBy(Assignment::seat));
    }

    private static Deed deed(Round round, RequiredApproval step, PersonId late, Nominee superior) {
        return new Deed(
                "approval-escalated",
                round.subject().number(),
                new Text(
                        superior.person() + " is asked as well, because " + late + " has not decided in time.",
                        late + "未按时审批，已升级至" + superior.person() + "。"),
                null,
                Map.of(
                        "step", step.step(),
                        "late", late.value(),
                        "superior", superior.person().value()));
    }
}
