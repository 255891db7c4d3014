package io.countersign.credit;

/** Why a reservation was given back without a commitment. */
public enum ReleaseReason {
    REJECTED(true),
    WITHDRAWN(true),
    EXPIRED(true),
    /** Checks ended in a block. */
    BLOCKED(true),
    /** Back with the requester, who will revise it. */
    RETURNED(false),
    /** A newer revision of the same order reserves instead. */
    REPLACED(false);

    private final boolean end;

    ReleaseReason(boolean end) {
        this.end = end;
    }

    /** Whether the order is over, so that money set aside for it is free again. */
    boolean isEnd() {
        return end;
    }
}
