package io.countersign.approval;

/** Where a required step stands. */
public enum StepState {
    /** Its turn has not come. */
    WAITING,
    /** Somebody is asked. */
    OPEN,
    /** Nobody can be asked; an administrator has to name somebody. */
    UNRESOLVED,
    APPROVED,
    REJECTED,
    RETURNED,
    /** Approved in an earlier round on facts that have not changed. */
    CARRIED,
    /** Not asked: the facts changed and the policy no longer demands it, or the round ended before its turn. */
    NOT_REQUIRED;

    boolean isSettled() {
        return this == APPROVED || this == CARRIED || this == NOT_REQUIRED;
    }
}
