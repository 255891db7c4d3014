package io.countersign.credit;

/** What the credit manager says about an account beside its limit. */
public enum Standing {
    OK,
    /** Flagged, orders pass. */
    WATCH,
    /** Every order waits for a credit decision. */
    HOLD,
    /** No order passes until the credit manager lifts it. */
    STOP
}
