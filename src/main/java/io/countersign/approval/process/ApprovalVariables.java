package io.countersign.approval.process;

import io.countersign.approval.Outcome;
import io.countersign.approval.Subject;
import io.countersign.approval.Turn;
import io.countersign.engine.ProcessVariable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names and types of the variables of {@code approval}; the business key is the number of the subject. */
final class ApprovalVariables {

    static final ProcessVariable<String> SUBJECT_TYPE = ProcessVariable.ofString("subjectType");
    static final ProcessVariable<Turn.Kind> NEXT = ProcessVariable.ofEnum("next", Turn.Kind.class);
    static final ProcessVariable<Long> STEP = ProcessVariable.ofLong("stepId");
    static final ProcessVariable<Long> ASSIGNMENT = ProcessVariable.ofLong("assignmentId");
    static final ProcessVariable<Date> DUE_AT = ProcessVariable.ofDate("dueAt");
    static final ProcessVariable<Date> REMIND_AT = ProcessVariable.ofDate("remindAt");
    static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.ofEnum("outcome", Outcome.class);

    private ApprovalVariables() {}

    static Subject subject(DelegateExecution execution) {
        return new Subject(SUBJECT_TYPE.get(execution), execution.getProcessBusinessKey());
    }
}
