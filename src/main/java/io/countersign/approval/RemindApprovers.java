package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Half of the time is over: those who have not decided are reminded. */
@Service
public class RemindApprovers {

    private final Rounds rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindApprovers(Rounds rounds, Clock clock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void remind(Subject subject) {
        Round round = rounds.open(subject);
        round.current()
                .filter(step -> step.state() == StepState.OPEN)
                .ifPresent(step -> remind(round, step.openAssignments()));
    }

    private void remind(Round round, List<Assignment> late) {
        Instant now = clock.instant();
        late.forEach(assignment -> assignment.remind(now));
        String persons =
                late.stream().map(assignment -> assignment.person().value()).collect(Collectors.joining(", "));
        events.publishEvent(new Deed(
                "approval-reminded",
                round.subject().number(),
                new Text("Reminded " + persons + ": the decision is due soon.", "已提醒" + persons + "：审批即将到期。"),
                null,
                Map.of("persons", persons)));
    }
}
