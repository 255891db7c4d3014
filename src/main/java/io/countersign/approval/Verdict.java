package io.countersign.approval;

/** What one person decided. */
public enum Verdict {
    APPROVE,
    /** Ends the case. */
    REJECT,
    /** Sends it back to the requester to be changed. */
    RETURN
}
