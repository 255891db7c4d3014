package io.countersign.credit;

import io.countersign.money.Money;
import java.util.List;

/** The five stages in which an account's money can be; each amount is in exactly one. */
record Buckets(
        Money reserved, Money committed, Money deliveredUnbilled, Money openReceivables, Money unappliedReceipts) {

    static final Buckets EMPTY = new Buckets(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static Buckets sum(List<LedgerEntry> entries) {
        Buckets sum = EMPTY;
        for (LedgerEntry entry : entries) {
            sum = sum.after(entry);
        }
        return sum;
    }

    Buckets after(LedgerEntry entry) {
        LedgerKind kind = entry.kind();
        Money amount = entry.amount();
        return new Buckets(
                reserved.plus(amount.times(kind.reserved)),
                committed.plus(amount.times(kind.committed)),
                deliveredUnbilled.plus(amount.times(kind.deliveredUnbilled)),
                openReceivables.plus(amount.times(kind.openReceivables)),
                unappliedReceipts.plus(amount.times(kind.unappliedReceipts)));
    }

    Buckets minus(Buckets other) {
        return new Buckets(
                reserved.minus(other.reserved),
                committed.minus(other.committed),
                deliveredUnbilled.minus(other.deliveredUnbilled),
                openReceivables.minus(other.openReceivables),
                unappliedReceipts.minus(other.unappliedReceipts));
    }
}
