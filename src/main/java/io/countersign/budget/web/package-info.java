/** Budgets over HTTP: nodes to choose and to look at, adjustments, pages. */
@NullMarked
package io.countersign.budget.web;

import org.jspecify.annotations.NullMarked;
