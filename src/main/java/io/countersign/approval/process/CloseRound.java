package io.countersign.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Close round": the outcome is what our rows come to. */
@Component("closeRound")
class CloseRound implements JavaDelegate {

    private final io.countersign.approval.CloseRound closeRound;

    CloseRound(io.countersign.approval.CloseRound closeRound) {
        this.closeRound = closeRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApprovalVariables.OUTCOME.set(execution, closeRound.close(ApprovalVariables.subject(execution)));
    }
}
