package io.countersign.budget;

/** Why budget was given back without being spent. */
public enum ReleaseReason {
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    /** Back with the requester, who will revise it. */
    RETURNED,
    /** Checks ended in a block. */
    BLOCKED,
    /** A newer revision of the same document reserves instead. */
    REPLACED,
    /** The plan needs less than was asked for. */
    PLANNED_LESS,
    /** Settled; this is what was left. */
    SETTLED,
    /** The money has moved to another budget instead. */
    TRANSFERRED,
    CANCELLED
}
