package io.countersign.approval.process;

import io.countersign.approval.TaskPlaces;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes with the assignment which task stands for it; a decision later finds its step by that, and by nothing else. */
@Component("presentTask")
class PresentTask implements TaskListener {

    private final TaskPlaces places;

    PresentTask(TaskPlaces places) {
        this.places = places;
    }

    @Override
    public void notify(DelegateTask task) {
        long assignment = ApprovalVariables.ASSIGNMENT.get(task);
        TaskPlaces.Heading heading = places.presented(assignment, task.getId());
        task.setName(heading.name());
        task.setDescription(heading.description());
    }
}
