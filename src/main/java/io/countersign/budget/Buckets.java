package io.countersign.budget;

import io.countersign.money.Money;

/**
 * Where a node's money is.
 *
 * @param distributed what the children have of it
 * @param accrued     the part of committed that a month-end owns up to; takes nothing off what is available
 */
record Buckets(
        Money allocated,
        Money transferredIn,
        Money transferredOut,
        Money distributed,
        Money reserved,
        Money committed,
        Money actual,
        Money accrued) {

    static final Buckets EMPTY =
            new Buckets(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** The node's money including what its children have. */
    Money total() {
        return allocated.plus(transferredIn).minus(transferredOut);
    }

    /** What it may use itself. */
    Money own() {
        return total().minus(distributed);
    }

    Money used() {
        return reserved.plus(committed).plus(actual);
    }

    /** {@code allocated + transferred in − transferred out − distributed − reserved − committed − actual}. */
    Money available() {
        return own().minus(used());
    }

    Buckets without(Money less, Money committedLess, Money actualLess) {
        return new Buckets(
                allocated,
                transferredIn,
                transferredOut,
                distributed,
                reserved.minus(less),
                committed.minus(committedLess),
                actual.minus(actualLess),
                accrued);
    }

    Buckets after(LedgerEntry entry) {
        return after(entry.kind(), entry.amount());
    }

    Buckets after(LedgerKind kind, Money amount) {
        return new Buckets(
                moved(allocated, kind, LedgerKind.Bucket.ALLOCATED, amount),
                moved(transferredIn, kind, LedgerKind.Bucket.TRANSFERRED_IN, amount),
                moved(transferredOut, kind, LedgerKind.Bucket.TRANSFERRED_OUT, amount),
                moved(distributed, kind, LedgerKind.Bucket.DISTRIBUTED, amount),
                moved(reserved, kind, LedgerKind.Bucket.RESERVED, amount),
                moved(committed, kind, LedgerKind.Bucket.COMMITTED, amount),
                moved(actual, kind, LedgerKind.Bucket.ACTUAL, amount),
                moved(accrued, kind, LedgerKind.Bucket.ACCRUED, amount));
    }

    private static Money moved(Money balance, LedgerKind kind, LedgerKind.Bucket bucket, Money amount) {
        return balance.plus(amount.times(kind.on(bucket)));
    }
}
