package io.countersign.approval.process;

import io.countersign.approval.TaskPlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the multi-instance of the decision asks our rows: for whom to make a task, and when enough is decided. The engine asks
 * for the collection twice each time, so the answers depend on rows alone and change nothing. Public, because expressions can
 * call nothing else.
 */
@Component("stepAssignments")
public class StepAssignments {

    private final TaskPlaces places;

    StepAssignments(TaskPlaces places) {
        this.places = places;
    }

    /** Ids of assignments; fails rather than being empty, because the engine would skip the decision silently. */
    public List<Long> toAsk(long stepId) {
        return places.toAsk(stepId);
    }

    /** The account of the person: the engine's users are accounts. */
    public String account(long assignmentId) {
        return places.account(assignmentId);
    }

    public boolean decided(long stepId) {
        return places.isDecided(stepId);
    }
}
