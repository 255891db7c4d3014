package io.countersign.budget;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what a document reserved into commitments, exactly once; asked again it does nothing. The caller has shown the effect
 * gate in the same transaction that the decisions which the policy demands are there.
 */
@Component
public class CommitBudget {

    private final Holdings holdings;
    private final BudgetRows rows;
    private final BudgetLedger ledger;
    private final Stops stops;

    CommitBudget(Holdings holdings, BudgetRows rows, BudgetLedger ledger, Stops stops) {
        this.holdings = holdings;
        this.rows = rows;
        this.ledger = ledger;
        this.stops = stops;
    }

    /** Everything as it was asked for. */
    @Transactional
    public void commit(String document) {
        int revision = begun(document);
        List<Reservation> reserved = holdings.reserved(document);
        if (reserved.isEmpty() && holdings.isReleased(document, revision)) {
            throw new IllegalStateException(document + " gave back what it reserved; there is nothing to commit");
        }
        if (!reserved.isEmpty()) {
            List<Commitment> older = holdings.committed(document);
            commit(document, reserved, older, Asks.merged(held(reserved, older)));
        }
    }

    /**
     * As it is planned now, line by line: what is planned less than was reserved is released, more is refused. Lines may differ
     * from those of the request; what counts is the node and the month.
     *
     * @param planned the whole plan, what is spent included
     */
    @Transactional
    public void commit(String document, List<Ask> planned) {
        begun(document);
        commit(document, holdings.reserved(document), holdings.committed(document), Asks.merged(planned));
    }

    private int begun(String document) {
        return holdings.lock(document)
                .orElseThrow(() -> new IllegalStateException(document + " holds no budget to commit"));
    }

    private void commit(String document, List<Reservation> reserved, List<Commitment> older, List<Ask> planned) {
        Map<Asks.Place, Money> held = Asks.sums(held(reserved, older));
        Map<Asks.Place, Money> needed = Asks.sums(planned);
        Map<String, BudgetPosition> locked =
                rows.lock(held.keySet().stream().map(Asks.Place::node).toList());
        neverMore(held, planned, locked);
        List<LedgerEntry> entries = new ArrayList<>();
        reserved.forEach(one -> entries.add(LedgerEntry.of(document, one, LedgerKind.COMMIT, null)));
        held.forEach((place, amount) -> entries.add(moved(
                document,
                place,
                amount.minus(needed.getOrDefault(place, Money.ZERO)).max(Money.ZERO),
                LedgerKind.RELEASE_REST)));
        needed.forEach((place, amount) -> entries.add(moved(
                document,
                place,
                amount.minus(held.getOrDefault(place, Money.ZERO)).max(Money.ZERO),
                LedgerKind.SHIFT)));
        reserved.forEach(holdings::close);
        write(document, older, planned);
        stops.demand(ledger.post(locked, entries).values(), DocumentKind.COMMITMENT);
    }

    /** Each node gives what was reserved of it, in whichever of its months it is planned now. */
    private static void neverMore(Map<Asks.Place, Money> held, List<Ask> planned, Map<String, BudgetPosition> locked) {
        Asks.byNode(planned).forEach((node, asks) -> {
            Money most = held.entrySet().stream()
                    .filter(entry -> entry.getKey().node().equals(node))
                    .map(Map.Entry::getValue)
                    .reduce(Money.ZERO, Money::plus);
            Money sum = asks.stream().map(Ask::amount).reduce(Money.ZERO, Money::plus);
            if (sum.exceeds(most)) {
                throw Refusals.moreThanReserved(node, asks.get(0).month(), most, sum);
            }
            BudgetPosition position = locked.get(node);
            asks.stream()
                    .map(Ask::month)
                    .filter(month ->
                            position != null && !position.node().period().contains(month))
                    .findFirst()
                    .ifPresent(month -> {
                        throw Refusals.outsideThePeriod(node, month);
                    });
        });
    }

    private static LedgerEntry moved(String document, Asks.Place place, Money amount, LedgerKind kind) {
        return LedgerEntry.of(
                document,
                new Ask(place.node(), place.month(), amount, "rest"),
                kind,
                ReleaseReason.PLANNED_LESS.name());
    }

    private static Collection<Ask> held(List<Reservation> reserved, List<Commitment> older) {
        return Stream.concat(
                        reserved.stream().map(Reservation::ask),
                        older.stream().map(commitment -> Asks.of(commitment.ask(), commitment.total())))
                .toList();
    }

    private record Line(String line, Asks.Place place) {}

    private static Line line(Ask ask) {
        return new Line(ask.line(), Asks.place(ask));
    }

    private void write(String document, List<Commitment> older, List<Ask> planned) {
        Map<Line, Ask> plan = new LinkedHashMap<>();
        planned.forEach(ask -> plan.put(line(ask), ask));
        for (Commitment commitment : older) {
            Ask ask = plan.remove(line(commitment.ask()));
            Money total = ask == null ? Money.ZERO : ask.amount();
            if (commitment.spent().exceeds(total)) {
                throw Refusals.lessThanSpent(
                        commitment.ask().node(), commitment.ask().line(), commitment.spent(), total);
            }
            holdings.set(commitment, total.minus(commitment.spent()), commitment.spent());
        }
        holdings.commit(document, plan.values());
    }
}
