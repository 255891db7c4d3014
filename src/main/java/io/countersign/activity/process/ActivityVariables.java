package io.countersign.activity.process;

import io.countersign.activity.Deadlines;
import io.countersign.engine.ProcessVariable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names and types of the variables of {@code marketingActivity}; {@code outcome} is set by the called process. */
final class ActivityVariables {

    static final ProcessVariable<Boolean> BLOCKED = ProcessVariable.ofBoolean("blocked");
    static final ProcessVariable<Boolean> RESERVED = ProcessVariable.ofBoolean("reserved");
    static final ProcessVariable<Boolean> COMMITTED = ProcessVariable.ofBoolean("committed");
    static final ProcessVariable<String> TASK = ProcessVariable.ofString("activityTaskId");
    static final ProcessVariable<Date> PLAN_DUE = ProcessVariable.ofDate("planDueAt");

    private static final ProcessVariable<Date> EVIDENCE_DUE = ProcessVariable.ofDate("evidenceDueAt");
    private static final ProcessVariable<Date> CLOSE_OUT_REMIND = ProcessVariable.ofDate("closeOutRemindAt");
    private static final ProcessVariable<Date> CLOSE_OUT_DUE = ProcessVariable.ofDate("closeOutDueAt");
    private static final ProcessVariable<Date> EXPIRES = ProcessVariable.ofDate("expiresAt");
    private static final ProcessVariable<Date> EFFECT_DUE = ProcessVariable.ofDate("effectDueAt");

    private ActivityVariables() {}

    static void set(VariableScope scope, Deadlines deadlines) {
        EVIDENCE_DUE.set(scope, Date.from(deadlines.evidence()));
        CLOSE_OUT_REMIND.set(scope, Date.from(deadlines.closeOutReminder()));
        CLOSE_OUT_DUE.set(scope, Date.from(deadlines.closeOut()));
        EXPIRES.set(scope, Date.from(deadlines.expiry()));
        EFFECT_DUE.set(scope, Date.from(deadlines.effect()));
    }
}
