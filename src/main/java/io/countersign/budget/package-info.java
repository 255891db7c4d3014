/** Budgets: a tree of nodes by organisation, product and period, and an append-only ledger of what documents use of them. */
@ApplicationModule
@NullMarked
package io.countersign.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
