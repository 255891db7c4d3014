package io.countersign.credit;

/** The movements of the credit ledger, each with what it does to the account's buckets. */
enum LedgerKind {
    RESERVE(1, 0, 0, 0, 0),
    /** A receipt for a waiting order: so much less of its value is credit. */
    PREPAY(-1, 0, 0, 0, 0),
    COMMIT(-1, 1, 0, 0, 0),
    RELEASE(-1, 0, 0, 0, 0),
    DELIVER(0, -1, 1, 0, 0),
    BILL(0, 0, -1, 0, 0),
    ITEM(0, 0, 0, 1, 0),
    RECEIPT(0, 0, 0, 0, 1),
    /** Unapplied money pays an open item. */
    SETTLE(0, 0, 0, -1, -1),
    /** Unapplied money is set aside for an order. */
    ALLOCATE(0, 0, 0, 0, -1),
    /** The order ended without effect, its money is unapplied again. */
    RETURN(0, 0, 0, 0, 1);

    final int reserved;
    final int committed;
    final int deliveredUnbilled;
    final int openReceivables;
    final int unappliedReceipts;

    LedgerKind(int reserved, int committed, int deliveredUnbilled, int openReceivables, int unappliedReceipts) {
        this.reserved = reserved;
        this.committed = committed;
        this.deliveredUnbilled = deliveredUnbilled;
        this.openReceivables = openReceivables;
        this.unappliedReceipts = unappliedReceipts;
    }
}
