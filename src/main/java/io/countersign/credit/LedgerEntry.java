package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement to be written into the ledger.
 *
 * @param reservation id of the RESERVE it draws on; a COMMIT or RELEASE closes it
 * @param reference   number of the document behind it, or the reason of a release
 * @param verdict     for a RESERVE: exposure and limit as they were, which proves the answer afterwards
 */
record LedgerEntry(
        LedgerKind kind,
        Money amount,
        @Nullable String order,
        @Nullable Integer revision,
        @Nullable LocalDate shipDate,
        @Nullable Long reservation,
        @Nullable String reference,
        @Nullable CreditExposure verdict) {

    static LedgerEntry reserve(ReserveCredit.Command command, Money amount, CreditExposure verdict) {
        return new LedgerEntry(
                LedgerKind.RESERVE,
                amount,
                command.orderNumber(),
                command.revision(),
                command.shipDate(),
                null,
                null,
                verdict);
    }

    static LedgerEntry commit(Holding holding) {
        return closing(LedgerKind.COMMIT, holding, null);
    }

    static LedgerEntry release(Holding holding, ReleaseReason reason) {
        return closing(LedgerKind.RELEASE, holding, reason.name());
    }

    private static LedgerEntry closing(LedgerKind kind, Holding holding, @Nullable String reference) {
        return new LedgerEntry(
                kind, holding.open(), holding.order(), holding.revision(), null, holding.id(), reference, null);
    }

    /** Several receipts may prepay one order, so this row stays outside the unique key of order and revision. */
    static LedgerEntry prepay(Holding holding, Money amount, String receipt) {
        return new LedgerEntry(LedgerKind.PREPAY, amount, holding.order(), null, null, holding.id(), receipt, null);
    }

    static LedgerEntry of(LedgerKind kind, Money amount, @Nullable String order, String reference) {
        return new LedgerEntry(kind, amount, order, null, null, null, reference, null);
    }

    @Nullable
    Long closes() {
        return kind == LedgerKind.COMMIT || kind == LedgerKind.RELEASE ? reservation : null;
    }
}
