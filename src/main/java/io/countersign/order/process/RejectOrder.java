package io.countersign.order.process;

import io.countersign.order.CloseOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Task <i>Reject order</i>. */
@Component("rejectOrder")
class RejectOrder implements JavaDelegate {

    private final CloseOrder useCase;

    RejectOrder(CloseOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.close(execution.getProcessBusinessKey(), CloseOrder.End.REJECTED);
    }
}
