package io.countersign.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Ask superiors as well": the step is overdue. */
@Component("escalateStep")
class EscalateStep implements JavaDelegate {

    private final io.countersign.approval.EscalateStep escalateStep;

    EscalateStep(io.countersign.approval.EscalateStep escalateStep) {
        this.escalateStep = escalateStep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalateStep.escalate(ApprovalVariables.subject(execution));
    }
}
