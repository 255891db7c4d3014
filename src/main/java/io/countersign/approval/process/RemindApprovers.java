package io.countersign.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Remind approvers": half of the time is over. */
@Component("remindApprovers")
class RemindApprovers implements JavaDelegate {

    private final io.countersign.approval.RemindApprovers remindApprovers;

    RemindApprovers(io.countersign.approval.RemindApprovers remindApprovers) {
        this.remindApprovers = remindApprovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindApprovers.remind(ApprovalVariables.subject(execution));
    }
}
