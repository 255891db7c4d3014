package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One budget with its months, its place in the tree and its last movements.
 *
 * @param path     the budgets it was cut from, the root first
 * @param children with what is used in them and below
 * @param entries  the newest fifty of the ledger, the newest first
 */
public record BudgetDetail(
        BudgetNodeView node, List<Step> path, List<Month> months, List<Child> children, List<Entry> entries) {

    /** One budget on the way down from the root. */
    public record Step(String code, Text name) {}

    /** @param accumulated what the months up to this one have left; negative when overrun */
    public record Month(LocalDate month, Money planned, Money used, Money accumulated) {}

    /** @param used reserved, committed and spent in it and below */
    public record Child(BudgetNodeView node, Money used) {}

    /** @param available what the node had left after it */
    public record Entry(
            long position,
            String kind,
            Text title,
            Money amount,
            LocalDate month,
            LocalDate bookedOn,
            @Nullable String document,
            @Nullable String reference,
            Money available,
            Instant recordedAt) {}
}
