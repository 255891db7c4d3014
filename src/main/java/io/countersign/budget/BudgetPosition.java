package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;

/** Where a node stands. @param months of its period, in order */
record BudgetPosition(BudgetNode node, Buckets buckets, long entries, List<MonthPlan> months) {

    BudgetPosition {
        months = List.copyOf(months);
    }

    /** As it would be with a movement. */
    BudgetPosition after(LedgerEntry entry) {
        List<MonthPlan> moved = months.stream()
                .map(month -> month.month().equals(entry.month()) ? moved(month, entry) : month)
                .toList();
        return new BudgetPosition(node, buckets.after(entry), entries + 1, moved);
    }

    private static MonthPlan moved(MonthPlan month, LedgerEntry entry) {
        return new MonthPlan(
                month.month(),
                month.planned().plus(entry.amount().times(entry.kind().planned)),
                month.used().plus(entry.amount().times(entry.kind().used)));
    }

    /** As it would be had a document never touched it. */
    BudgetPosition without(LocalDate from, Money reserved, Money committed, Money actual) {
        Money used = reserved.plus(committed).plus(actual);
        List<MonthPlan> less = months.stream()
                .map(month -> month.month().equals(from)
                        ? new MonthPlan(
                                month.month(), month.planned(), month.used().minus(used))
                        : month)
                .toList();
        return new BudgetPosition(node, buckets.without(reserved, committed, actual), entries, less);
    }

    /** What the months up to and including this one have left; negative when overrun. */
    Money accumulated(LocalDate upTo) {
        return months.stream()
                .filter(month -> !month.month().isAfter(upTo))
                .map(MonthPlan::open)
                .reduce(Money.ZERO, Money::plus);
    }
}
