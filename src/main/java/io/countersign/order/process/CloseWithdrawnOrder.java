package io.countersign.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Task <i>Give credit back</i> of a withdrawal. */
@Component("closeWithdrawnOrder")
class CloseWithdrawnOrder implements JavaDelegate {

    private final io.countersign.order.CloseWithdrawnOrder useCase;

    CloseWithdrawnOrder(io.countersign.order.CloseWithdrawnOrder useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.close(execution.getProcessBusinessKey());
    }
}
