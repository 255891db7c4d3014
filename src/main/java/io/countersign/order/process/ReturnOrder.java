package io.countersign.order.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Creation of the task <i>Revise order</i>: gives the order back to its requester, who alone is asked. */
@Component("returnOrder")
class ReturnOrder implements TaskListener {

    private final io.countersign.order.ReturnOrder useCase;

    ReturnOrder(io.countersign.order.ReturnOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = task.getExecution().getProcessBusinessKey();
        var revision = useCase.giveBack(number);
        task.setName(number + " · " + task.getName()); // the list says which order, and the form finds it by that
        task.setAssignee(revision.account());
        task.setDueDate(Date.from(revision.due()));
    }
}
