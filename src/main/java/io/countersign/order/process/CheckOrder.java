package io.countersign.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Task <i>Check order</i>. */
@Component("checkOrder")
class CheckOrder implements JavaDelegate {

    private final io.countersign.order.CheckOrder useCase;

    CheckOrder(io.countersign.order.CheckOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrderVariables.BLOCKED.set(execution, useCase.blocks(execution.getProcessBusinessKey()));
    }
}
