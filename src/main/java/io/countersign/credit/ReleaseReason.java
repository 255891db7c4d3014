package io.countersign.credit;

/** Why a reservation was given back without a commitment. */
public enum ReleaseReason {
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    RETURNED,
    /** Checks ended in a block. */
    BLOCKED,
    /** A newer revision of the same order reserves instead. */
    REPLACED
}
