package io.countersign.approval;

/** How many of the persons asked have to approve. One rejection or return ends the round in every mode. */
public enum Mode {
    /** Whoever comes first. */
    ANY,
    /** Every one of them. */
    ALL,
    /** As many as the step's quorum says. */
    QUORUM
}
