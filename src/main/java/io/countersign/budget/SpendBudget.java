package io.countersign.budget;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns commitments of a document into actual cost when it is settled; never more than is committed. */
@Component
public class SpendBudget {

    private record Line(String line, String node) {}

    private final Holdings holdings;
    private final BudgetRows rows;
    private final BudgetLedger ledger;
    private final Stops stops;

    SpendBudget(Holdings holdings, BudgetRows rows, BudgetLedger ledger, Stops stops) {
        this.holdings = holdings;
        this.rows = rows;
        this.ledger = ledger;
        this.stops = stops;
    }

    /**
     * Counts for the month the line was committed for, whenever it is settled.
     *
     * @param settled what each line has cost in all so far: told again, nothing is counted twice; lines left out stay as they are
     */
    @Transactional
    public void spend(String document, List<Ask> settled) {
        if (holdings.lock(document).isEmpty()) {
            throw new IllegalStateException(document + " holds no budget to spend");
        }
        List<Commitment> committed = holdings.committed(document);
        Map<String, BudgetPosition> locked =
                rows.lock(committed.stream().map(one -> one.ask().node()).toList());
        List<LedgerEntry> entries = new ArrayList<>();
        totals(settled).forEach((line, total) -> entries.addAll(spend(document, line, total, of(line, committed))));
        stops.demand(ledger.post(locked, entries).values(), DocumentKind.ACTUAL);
    }

    private static Map<Line, Money> totals(List<Ask> settled) {
        Map<Line, Money> totals = new LinkedHashMap<>();
        settled.forEach(ask -> totals.merge(new Line(ask.line(), ask.node()), ask.amount(), Money::plus));
        return totals;
    }

    private static List<Commitment> of(Line line, List<Commitment> committed) {
        return committed.stream()
                .filter(one ->
                        one.ask().line().equals(line.line()) && one.ask().node().equals(line.node()))
                .toList();
    }

    private List<LedgerEntry> spend(String document, Line line, Money total, List<Commitment> committed) {
        Money spent = committed.stream().map(Commitment::spent).reduce(Money.ZERO, Money::plus);
        Money most = committed.stream().map(Commitment::total).reduce(Money.ZERO, Money::plus);
        if (total.exceeds(most)) {
            throw Refusals.moreThanCommitted(line.node(), line.line(), most, total);
        }
        if (spent.exceeds(total)) {
            throw Refusals.lessThanSpent(line.node(), line.line(), spent, total);
        }
        List<LedgerEntry> entries = new ArrayList<>();
        Money left = total.minus(spent);
        for (Commitment commitment : committed) {
            Money more = left.min(commitment.open());
            left = left.minus(more);
            if (more.isPositive()) {
                holdings.set(
                        commitment,
                        commitment.open().minus(more),
                        commitment.spent().plus(more));
                entries.add(LedgerEntry.of(document, Asks.of(commitment.ask(), more), LedgerKind.ACTUAL, null));
            }
        }
        return entries;
    }
}
