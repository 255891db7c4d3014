package io.countersign.promo;

/** The movements of the stock ledger, each with what it does to the stock on hand and to the part that is reserved. */
enum StockKind {
    RECEIVE(1, 0),
    RESERVE(0, 1),
    RELEASE(0, -1),
    /** Handed out against a reservation. */
    ISSUE(-1, -1),
    RETURN(1, 0),
    SCRAP(-1, 0),
    /** The difference that a count found, which may be negative. */
    COUNT(1, 0);

    final int onHand;
    final int reserved;

    StockKind(int onHand, int reserved) {
        this.onHand = onHand;
        this.reserved = reserved;
    }
}
