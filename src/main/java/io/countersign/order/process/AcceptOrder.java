package io.countersign.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Start of the process: takes the draft of the signed-in person in. */
@Component("acceptOrder")
class AcceptOrder implements ExecutionListener {

    private final io.countersign.order.AcceptOrder useCase;

    AcceptOrder(io.countersign.order.AcceptOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void notify(DelegateExecution execution) {
        useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }
}
