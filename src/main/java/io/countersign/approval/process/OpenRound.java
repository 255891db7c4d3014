package io.countersign.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Open round": writes the required steps as rows, or brings those of the open round up to date. */
@Component("openRound")
class OpenRound implements JavaDelegate {

    private final io.countersign.approval.OpenRound openRound;

    OpenRound(io.countersign.approval.OpenRound openRound) {
        this.openRound = openRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openRound.open(ApprovalVariables.subject(execution));
    }
}
