package io.countersign.expense.process;

import io.countersign.engine.ProcessVariable;
import io.countersign.expense.ApproveClaim;

/** Names and types of the variables of {@code expenseReimbursement}; {@code outcome} is set by the called process. */
final class ExpenseVariables {

    static final ProcessVariable<Boolean> CLEAN = ProcessVariable.ofBoolean("clean");
    static final ProcessVariable<Boolean> RETURNABLE = ProcessVariable.ofBoolean("returnable");
    static final ProcessVariable<Boolean> PAID = ProcessVariable.ofBoolean("paid");
    static final ProcessVariable<String> OUTCOME = ProcessVariable.ofString("outcome");
    static final ProcessVariable<ApproveClaim.Outcome> FOLLOWS =
            ProcessVariable.ofEnum("follows", ApproveClaim.Outcome.class);

    private ExpenseVariables() {}
}
