package io.countersign.approval;

import io.countersign.people.People;
import io.countersign.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Stands before the end of every task of every process: a decision is kept, an appointment confirmed; other tasks are none of
 * our business.
 */
@Service
public class TaskDoor {

    private final Assignments assignments;
    private final Steps steps;
    private final People people;
    private final Decide decide;
    private final Appoint appoint;

    TaskDoor(Assignments assignments, Steps steps, People people, Decide decide, Appoint appoint) {
        this.assignments = assignments;
        this.steps = steps;
        this.people = people;
        this.decide = decide;
        this.appoint = appoint;
    }

    public void completing(
            String task,
            String account,
            @Nullable String verdict,
            @Nullable String reason,
            @Nullable String evidenceHash) {
        if (assignments.placeOf(task).isPresent()) {
            decide.decide(new Decide.Command(task, account, verdict, reason, evidenceHash));
        } else if (steps.ofAppointTask(task).isPresent()) {
            PersonId person =
                    people.ofAccount(account).map(found -> found.id()).orElseThrow(DecisionRefusals::notYours);
            appoint.confirm(task, person);
        }
    }
}
