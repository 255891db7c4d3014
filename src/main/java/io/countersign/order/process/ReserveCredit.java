package io.countersign.order.process;

import io.countersign.order.ReserveOrderCredit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Task <i>Reserve credit</i>. */
@Component("reserveCredit")
class ReserveCredit implements JavaDelegate {

    private final ReserveOrderCredit useCase;

    ReserveCredit(ReserveOrderCredit useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.reserve(execution.getProcessBusinessKey());
    }
}
