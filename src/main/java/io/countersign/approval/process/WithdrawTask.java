package io.countersign.approval.process;

import io.countersign.approval.TaskPlaces;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The task is cut off: enough others decided, the time is over, or the case ended. It no longer stands in a list. */
@Component("withdrawTask")
class WithdrawTask implements TaskListener {

    private final TaskPlaces places;

    WithdrawTask(TaskPlaces places) {
        this.places = places;
    }

    @Override
    public void notify(DelegateTask task) {
        places.withdrawn(ApprovalVariables.ASSIGNMENT.get(task));
    }
}
