package io.countersign.order.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Completion of the task <i>Revise order</i>: takes the next revision in. */
@Component("resubmitOrder")
class ResubmitOrder implements TaskListener {

    private final io.countersign.order.ResubmitOrder useCase;

    ResubmitOrder(io.countersign.order.ResubmitOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void notify(DelegateTask task) {
        useCase.resubmit(task.getExecution().getProcessBusinessKey());
    }
}
