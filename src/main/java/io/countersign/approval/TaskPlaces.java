package io.countersign.approval;

import io.countersign.people.People;
import io.countersign.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps our rows and the tasks that stand in people's lists together. */
@Service
public class TaskPlaces {

    private final Assignments assignments;
    private final Steps steps;
    private final People people;

    TaskPlaces(Assignments assignments, Steps steps, People people) {
        this.assignments = assignments;
        this.steps = steps;
        this.people = people;
    }

    /** Ids of the assignments of a step that are still open, in a stable order. */
    @Transactional(readOnly = true)
    public List<Long> toAsk(long stepId) {
        List<Long> open = step(stepId).openAssignments().stream()
                .map(Assignment::id)
                .sorted()
                .toList();
        if (open.isEmpty()) {
            throw new IllegalStateException("Step " + stepId + " has nobody to ask; it must not be entered");
        }
        return open;
    }

    /** The account under which the person of an assignment is asked; who has none any longer is still named. */
    @Transactional(readOnly = true)
    public String account(long assignmentId) {
        PersonId person = assignment(assignmentId).person();
        return people.accountOf(person).orElseGet(person::value);
    }

    /** Whether a step needs no further decision. */
    @Transactional(readOnly = true)
    public boolean isDecided(long stepId) {
        return step(stepId).state() != StepState.OPEN;
    }

    /** What a task is called in a list of tasks, which knows no language. */
    public record Heading(String name, String description) {

        static Heading of(Round round) {
            return new Heading(
                    round.subject().number() + " · ¥" + round.amount().formatted(),
                    round.title().both());
        }
    }

    @Transactional
    public Heading presented(long assignmentId, String task) {
        Assignment assignment = assignment(assignmentId);
        assignment.presented(task);
        return Heading.of(assignment.step().round());
    }

    @Transactional
    public void withdrawn(long assignmentId) {
        assignment(assignmentId).withdrawn();
    }

    /** An administrator finds a task for a step nobody can be asked for. */
    @Transactional
    public Heading appointing(long stepId, String task) {
        step(stepId).appointing(task);
        return Heading.of(step(stepId).round());
    }

    private Assignment assignment(long id) {
        return assignments.findById(id).orElseThrow(() -> new IllegalStateException("There is no assignment " + id));
    }

    private RequiredApproval step(long id) {
        return steps.findById(id).orElseThrow(() -> new IllegalStateException("There is no step " + id));
    }
}
