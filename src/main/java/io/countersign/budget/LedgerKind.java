package io.countersign.budget;

import io.countersign.language.Text;
import org.jspecify.annotations.Nullable;

/** The movements of the budget ledger, each with what it does to the node's buckets and to its month. */
enum LedgerKind {
    /** The node was given money, by an import or from above. */
    ALLOCATE("Allocated", "分配", Bucket.ALLOCATED, 1, null, 0, 1, 0),
    /** An import says it has less. */
    REDUCE("Reduced", "调减", Bucket.ALLOCATED, -1, null, 0, -1, 0),
    /** A child has it now. */
    DISTRIBUTE("Given to a child", "下达下级", Bucket.DISTRIBUTED, 1, null, 0, -1, 0),
    /** A child gave it back. */
    COLLECT("Back from a child", "下级退回", Bucket.DISTRIBUTED, -1, null, 0, 1, 0),
    TRANSFER_IN("Transferred in", "调入", Bucket.TRANSFERRED_IN, 1, null, 0, 1, 0),
    TRANSFER_OUT("Transferred out", "调出", Bucket.TRANSFERRED_OUT, 1, null, 0, -1, 0),
    RESERVE("Reserved", "预占", Bucket.RESERVED, 1, null, 0, 0, 1),
    COMMIT("Committed", "占用", Bucket.RESERVED, -1, Bucket.COMMITTED, 1, 0, 0),
    /** What is committed counts for another month now; what it counted for before is released. */
    SHIFT("Moved to this month", "移入本月", Bucket.COMMITTED, 1, null, 0, 0, 1),
    /** A reservation ends without a commitment. */
    RELEASE("Reservation released", "释放预占", Bucket.RESERVED, -1, null, 0, 0, -1),
    ACTUAL("Spent", "实际支出", Bucket.COMMITTED, -1, Bucket.ACTUAL, 1, 0, 0),
    /** What nobody needs any more of a commitment. */
    RELEASE_REST("Rest released", "释放余额", Bucket.COMMITTED, -1, null, 0, 0, -1),
    /** Month-end owns up to what was carried out and is not settled; it stays committed. */
    ACCRUE("Accrued", "预提", Bucket.ACCRUED, 1, null, 0, 0, 0),
    /** The next month begins without it. */
    REVERSE("Accrual reversed", "冲回预提", Bucket.ACCRUED, -1, null, 0, 0, 0);

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

    private final Text title;
    private final Bucket first;
    private final int firstSign;
    private final @Nullable Bucket second;
    private final int secondSign;
    final int planned;
    final int used;

    LedgerKind(
            String en,
            String zh,
            Bucket first,
            int firstSign,
            @Nullable Bucket second,
            int secondSign,
            int planned,
            int used) {
        this.title = new Text(en, zh);
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

    Text title() {
        return title;
    }

    boolean closes() {
        return this == COMMIT || this == RELEASE;
    }
}
