package io.countersign.approval.process;

import io.countersign.approval.TaskPlaces;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes with the step which task of an administrator stands for it. */
@Component("presentAppointment")
class PresentAppointment implements TaskListener {

    private final TaskPlaces places;

    PresentAppointment(TaskPlaces places) {
        this.places = places;
    }

    @Override
    public void notify(DelegateTask task) {
        long step = ApprovalVariables.STEP.get(task);
        TaskPlaces.Heading heading = places.appointing(step, task.getId());
        task.setName(heading.name());
        task.setDescription(heading.description());
    }
}
