package io.countersign.approval;

/** How a round ended. */
public enum Outcome {
    APPROVED,
    REJECTED,
    RETURNED
}
