package io.countersign.order.process;

import io.countersign.order.HandOverOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Task <i>Hand over to ERP</i>. */
@Component("handOverToErp")
class HandOverToErp implements JavaDelegate {

    private final HandOverOrder useCase;

    HandOverToErp(HandOverOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.handOver(execution.getProcessBusinessKey());
    }
}
