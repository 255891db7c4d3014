package io.countersign.approval;

import io.countersign.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Decides through our API. Opens no transaction of its own: a lost race is tried again from its beginning, which only works
 * around the transaction of the engine.
 */
@Service
public class MakeDecision {

    private final Assignments assignments;
    private final ApprovalTasks tasks;

    MakeDecision(Assignments assignments, ApprovalTasks tasks) {
        this.assignments = assignments;
        this.tasks = tasks;
    }

    public void decide(Decide.Command command, PersonId person) {
        Ruling.read(command);
        Assignments.Place place = assignments.placeOf(command.task()).orElseThrow(DecisionRefusals::unknown);
        if (!place.person().equals(person)) {
            throw DecisionRefusals.notYours();
        }
        if (!place.waiting()) {
            throw DecisionRefusals.alreadyDecided();
        }
        Map<String, @Nullable String> sent = new HashMap<>();
        sent.put("verdict", command.verdict());
        sent.put("reason", command.reason());
        sent.put("evidenceHash", command.evidenceHash());
        tasks.complete(command.task(), command.account(), sent);
    }
}
