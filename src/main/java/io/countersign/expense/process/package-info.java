/** The process {@code expenseReimbursement}: one bean per task, each calling one use case. */
@NullMarked
package io.countersign.expense.process;

import org.jspecify.annotations.NullMarked;
