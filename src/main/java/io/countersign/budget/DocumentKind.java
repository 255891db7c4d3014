package io.countersign.budget;

/** How far a document that uses budget has come. */
public enum DocumentKind {
    /** Submitted and waiting for decisions. */
    REQUEST,
    /** Approved. */
    COMMITMENT,
    /** Settled. */
    ACTUAL
}
