package io.countersign.budget;

import org.jspecify.annotations.Nullable;

/** The movements of the budget ledger, each with what it does to the node's buckets and to its month. */
enum LedgerKind {
    /** The node was given money, by an import or from above. */
    ALLOCATE(Bucket.ALLOCATED, 1, null, 0, 1, 0),
    /** An import says it has less. */
    REDUCE(Bucket.ALLOCATED, -1, null, 0, -1, 0),
    /** A child has it now. */
    DISTRIBUTE(Bucket.DISTRIBUTED, 1, null, 0, -1, 0),
    /** A child gave it back. */
    COLLECT(Bucket.DISTRIBUTED, -1, null, 0, 1, 0),
    TRANSFER_IN(Bucket.TRANSFERRED_IN, 1, null, 0, 1, 0),
    TRANSFER_OUT(Bucket.TRANSFERRED_OUT, 1, null, 0, -1, 0),
    RESERVE(Bucket.RESERVED, 1, null, 0, 0, 1),
    COMMIT(Bucket.RESERVED, -1, Bucket.COMMITTED, 1, 0, 0),
    /** A reservation ends without a commitment. */
    RELEASE(Bucket.RESERVED, -1, null, 0, 0, -1),
    ACTUAL(Bucket.COMMITTED, -1, Bucket.ACTUAL, 1, 0, 0),
    /** What nobody needs any more of a commitment. */
    RELEASE_REST(Bucket.COMMITTED, -1, null, 0, 0, -1),
    /** Month-end owns up to what was carried out and is not settled; it stays committed. */
    ACCRUE(Bucket.ACCRUED, 1, null, 0, 0, 0),
    /** The next month begins without it. */
    REVERSE(Bucket.ACCRUED, -1, null, 0, 0, 0);

    enum Bucket {
        ALLOCATED,
        TRANSFERRED_IN,
        TRANSFERRED_OUT,
        DISTRIBUTED,
        RESERVED,
        COMMITTED,
        ACTUAL,
        ACCRUED
    }

    private final Bucket first;
    private final int firstSign;
    private final @Nullable Bucket second;
    private final int secondSign;
    final int planned;
    final int used;

    LedgerKind(Bucket first, int firstSign, @Nullable Bucket second, int secondSign, int planned, int used) {
        this.first = first;
        this.firstSign = firstSign;
        this.second = second;
        this.secondSign = secondSign;
        this.planned = planned;
        this.used = used;
    }

    /** -1, 0 or 1. */
    int on(Bucket bucket) {
        return bucket == first ? firstSign : bucket == second ? secondSign : 0;
    }

    boolean closes() {
        return this == COMMIT || this == RELEASE;
    }
}
