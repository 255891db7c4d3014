package io.countersign.budget;

import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a document would do to its budgets, for previews and evidence; writes nothing. */
@Component
public class BudgetChecks {

    private final BudgetRows rows;
    private final Holdings holdings;
    private final Overruns overruns;

    BudgetChecks(BudgetRows rows, Holdings holdings, Overruns overruns) {
        this.rows = rows;
        this.holdings = holdings;
        this.overruns = overruns;
    }

    /**
     * What submitting would find.
     *
     * @param exceptDocument whose own holdings do not count, because the asks name them again; empty for none
     */
    @Transactional(readOnly = true)
    public List<Finding> check(String exceptDocument, List<Ask> asks) {
        List<Finding> findings = new ArrayList<>();
        Asks.byNode(Asks.merged(asks))
                .forEach((code, asked) -> position(exceptDocument, code)
                        .ifPresentOrElse(
                                position -> findings.addAll(overruns.of(position, asked, DocumentKind.REQUEST)),
                                () -> findings.add(overruns.unknown(code))));
        return findings;
    }

    /** The same nodes before and after, by code; unknown ones are left out, they are findings. */
    @Transactional(readOnly = true)
    public List<NodeUsage> usage(String exceptDocument, List<Ask> asks) {
        List<NodeUsage> usage = new ArrayList<>();
        Asks.byNode(Asks.merged(asks))
                .forEach((code, asked) -> position(exceptDocument, code)
                        .map(position -> usage(position, asked))
                        .ifPresent(usage::add));
        return usage;
    }

    /** A node that is to get more, before and after: what it uses stays, what it has grows. */
    NodeUsage receiving(String code, Money more) {
        Buckets buckets =
                rows.position(code).orElseThrow(() -> Refusals.unknown(code)).buckets();
        return new NodeUsage(
                code,
                rows.find(code).orElseThrow().name(),
                buckets.own().plus(more),
                buckets.reserved(),
                buckets.committed(),
                buckets.actual(),
                buckets.available().plus(more),
                buckets.used(),
                buckets.used());
    }

    Optional<BudgetPosition> position(String exceptDocument, String code) {
        return rows.position(code).map(position -> without(exceptDocument, position));
    }

    private BudgetPosition without(String document, BudgetPosition position) {
        BudgetPosition without = position;
        for (Reservation one : holdings.reserved(document)) {
            without = isOf(one.ask(), position)
                    ? without.without(one.ask().month(), one.ask().amount(), Money.ZERO, Money.ZERO)
                    : without;
        }
        for (Commitment one : holdings.committed(document)) {
            without = isOf(one.ask(), position)
                    ? without.without(one.ask().month(), Money.ZERO, one.open(), one.spent())
                    : without;
        }
        return without;
    }

    private static boolean isOf(Ask ask, BudgetPosition position) {
        return ask.node().equals(position.node().code());
    }

    private static NodeUsage usage(BudgetPosition position, List<Ask> asked) {
        Buckets buckets = position.buckets();
        Money after = asked.stream().map(Ask::amount).reduce(buckets.used(), Money::plus);
        return new NodeUsage(
                position.node().code(),
                position.node().name(),
                buckets.own(),
                buckets.reserved(),
                buckets.committed(),
                buckets.actual(),
                buckets.own().minus(after),
                buckets.used(),
                after);
    }
}
