package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement to be written into the ledger.
 *
 * @param month       the month it counts for
 * @param reservation the reservation that a RESERVE opens, or that a COMMIT or RELEASE closes
 * @param bookedOn    null for today
 * @param reference   reason of a release, number of the adjustment, file of the import
 */
record LedgerEntry(
        String node,
        LedgerKind kind,
        Money amount,
        LocalDate month,
        @Nullable String document,
        @Nullable Integer revision,
        @Nullable String line,
        @Nullable Long reservation,
        @Nullable LocalDate bookedOn,
        @Nullable String reference) {

    /** Money that moves in the tree. */
    static LedgerEntry plan(String node, LedgerKind kind, Money amount, LocalDate month, String reference) {
        return new LedgerEntry(node, kind, amount, month, null, null, null, null, null, reference);
    }

    static LedgerEntry of(String document, Reservation reservation, LedgerKind kind, @Nullable String reference) {
        Ask ask = reservation.ask();
        return new LedgerEntry(
                ask.node(),
                kind,
                ask.amount(),
                ask.month(),
                document,
                reservation.revision(),
                ask.line(),
                reservation.id(),
                null,
                reference);
    }

    static LedgerEntry of(String document, Ask ask, LedgerKind kind, @Nullable String reference) {
        return new LedgerEntry(
                ask.node(), kind, ask.amount(), ask.month(), document, null, ask.line(), null, null, reference);
    }

    LedgerEntry on(LocalDate day) {
        return new LedgerEntry(node, kind, amount, month, document, revision, line, reservation, day, reference);
    }
}
