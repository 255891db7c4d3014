/** Expense claims over HTTP. */
@NullMarked
package io.countersign.expense.web;

import org.jspecify.annotations.NullMarked;
