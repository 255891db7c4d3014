package io.countersign.budget.web;

import io.countersign.budget.BudgetNodeView;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a budget is used for as one bar, in hundredths of its own money (of what is used, where that is more).
 *
 * @param edge where the budget ends: 100 unless it is overrun
 */
public record UsageBar(BigDecimal actual, BigDecimal committed, BigDecimal reserved, BigDecimal edge) {

    static UsageBar of(BudgetNodeView node) {
        Money used = node.reserved().plus(node.committed()).plus(node.actual());
        Money whole = node.allocated().max(used);
        return new UsageBar(
                share(node.actual(), whole),
                share(node.committed(), whole),
                share(node.reserved(), whole),
                share(node.allocated(), whole));
    }

    /** In hundredths, with one decimal; nothing of nothing is nothing. */
    static BigDecimal share(Money part, Money whole) {
        return whole.isPositive()
                ? part.amount().movePointRight(2).divide(whole.amount(), 1, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    public BigDecimal committedFrom() {
        return actual;
    }

    public BigDecimal reservedFrom() {
        return actual.add(committed);
    }

    public boolean isOverrun() {
        return edge.compareTo(BigDecimal.valueOf(100)) < 0;
    }
}
