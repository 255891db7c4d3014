package io.countersign.credit;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an order's reservation back, exactly once; does nothing where the order holds none. Where the order is over, receipts
 * set aside for it become unapplied again.
 */
@Component
public class ReleaseCredit {

    private final Holdings holdings;
    private final CreditAccounts accounts;
    private final CreditLedger ledger;
    private final Receipts receipts;

    ReleaseCredit(Holdings holdings, CreditAccounts accounts, CreditLedger ledger, Receipts receipts) {
        this.holdings = holdings;
        this.accounts = accounts;
        this.ledger = ledger;
        this.receipts = receipts;
    }

    @Transactional
    public void release(String orderNumber, ReleaseReason reason) {
        holdings.of(orderNumber).ifPresent(seen -> {
            accounts.lock(seen.customer());
            holdings.of(orderNumber).ifPresent(held -> release(held, reason));
        });
    }

    private void release(Holding held, ReleaseReason reason) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(LedgerEntry.release(held, reason));
        Money freed = reason.isEnd() ? receipts.free(held.order()) : Money.ZERO;
        if (freed.isPositive()) {
            entries.add(LedgerEntry.of(LedgerKind.RETURN, freed, held.order(), reason.name()));
        }
        ledger.post(held.customer(), entries);
    }
}
