package io.countersign.budget;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ends holdings of a document whose lock the caller has. */
@Component
class GiveBack {

    private final Holdings holdings;
    private final BudgetRows rows;
    private final BudgetLedger ledger;

    GiveBack(Holdings holdings, BudgetRows rows, BudgetLedger ledger) {
        this.holdings = holdings;
        this.rows = rows;
        this.ledger = ledger;
    }

    void giveBack(String document, List<Reservation> reserved, List<Commitment> committed, ReleaseReason reason) {
        Map<String, BudgetPosition> locked = rows.lock(Stream.concat(
                        reserved.stream().map(Reservation::ask),
                        committed.stream().map(Commitment::ask))
                .map(Ask::node)
                .toList());
        List<LedgerEntry> entries = new ArrayList<>();
        for (Reservation one : reserved) {
            holdings.close(one);
            entries.add(LedgerEntry.of(document, one, LedgerKind.RELEASE, reason.name()));
        }
        for (Commitment one : committed) {
            holdings.set(one, Money.ZERO, one.spent());
            entries.add(LedgerEntry.of(document, one.ask(), LedgerKind.RELEASE_REST, reason.name()));
        }
        ledger.post(locked, entries);
    }
}
