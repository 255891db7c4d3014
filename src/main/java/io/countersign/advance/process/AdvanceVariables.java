package io.countersign.advance.process;

import io.countersign.advance.RecordAdvancePayment.Answered;
import io.countersign.engine.ProcessVariable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names and types of the variables of {@code employeeAdvance}; {@code outcome} is set by the called process. */
final class AdvanceVariables {

    static final ProcessVariable<Boolean> BLOCKED = ProcessVariable.ofBoolean("blocked");
    private static final ProcessVariable<Boolean> PAID = ProcessVariable.ofBoolean("paid");
    private static final ProcessVariable<Date> OVERDUE = ProcessVariable.ofDate("overdueAt");
    private static final ProcessVariable<Date> ESCALATE = ProcessVariable.ofDate("escalateAt");
    private static final ProcessVariable<Date> DEDUCT = ProcessVariable.ofDate("deductAt");

    private AdvanceVariables() {}

    static void set(VariableScope scope, Answered answered) {
        PAID.set(scope, answered.paid());
        OVERDUE.set(scope, Date.from(answered.overdue()));
        ESCALATE.set(scope, Date.from(answered.escalate()));
        DEDUCT.set(scope, Date.from(answered.deduct()));
    }
}
