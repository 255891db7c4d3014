package io.countersign.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Task <i>Release order</i>. */
@Component("releaseOrder")
class ReleaseOrder implements JavaDelegate {

    private final io.countersign.order.ReleaseOrder useCase;

    ReleaseOrder(io.countersign.order.ReleaseOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrderVariables.RELEASED.set(execution, useCase.release(execution.getProcessBusinessKey()));
    }
}
