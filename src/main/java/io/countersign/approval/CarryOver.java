package io.countersign.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which approvals of the round before still hold: the same step, asked of the same role, on facts that have not changed. */
@Component
class CarryOver {

    private final Rounds rounds;

    CarryOver(Rounds rounds) {
        this.rounds = rounds;
    }

    /** By step, the id of the step that was decided. */
    Map<String, Long> into(Subject subject, Requirements requirements) {
        return rounds.latest(subject).map(before -> from(before, requirements)).orElse(Map.of());
    }

    static Map<String, Long> from(Round before, Requirements requirements) {
        Map<String, Long> carried = new HashMap<>();
        if (before.outcome().filter(outcome -> outcome == Outcome.REJECTED).isEmpty()) {
            for (Requirement demanded : requirements.steps()) {
                approvedBefore(before, demanded).ifPresent(step -> carried.put(demanded.step(), step));
            }
        }
        return carried;
    }

    private static Optional<Long> approvedBefore(Round before, Requirement demanded) {
        return before.step(demanded.step())
                .filter(step -> step.state() == StepState.APPROVED || step.state() == StepState.CARRIED)
                .filter(step -> step.basis().equals(demanded.basis())
                        && step.role().equals(demanded.role())
                        && step.mode() == demanded.mode()
                        && step.quorum() == demanded.quorum())
                .map(step -> step.carriedFrom().orElseGet(step::id));
    }
}
