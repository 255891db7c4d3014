/** The process {@code budgetAdjustment}: what its elements name, each calling one use case. */
@NullMarked
package io.countersign.budget.process;

import org.jspecify.annotations.NullMarked;
