package io.countersign.approval.process;

import io.countersign.approval.NextStep;
import io.countersign.approval.Turn;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find next step": asks our rows whose turn it is, and until when. */
@Component("findNextStep")
class FindNextStep implements JavaDelegate {

    private final NextStep nextStep;

    FindNextStep(NextStep nextStep) {
        this.nextStep = nextStep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Turn turn = nextStep.next(ApprovalVariables.subject(execution));
        ApprovalVariables.NEXT.set(execution, turn.kind());
        if (turn.kind() != Turn.Kind.CLOSE) {
            ApprovalVariables.STEP.set(execution, turn.stepId());
            ApprovalVariables.DUE_AT.set(execution, Date.from(turn.due()));
            ApprovalVariables.REMIND_AT.set(execution, Date.from(turn.remind()));
        }
    }
}
