package io.countersign.approval;

/** Where a round stands. */
enum RoundState {
    OPEN,
    /** It has an outcome. */
    CLOSED,
    /** The content was changed while it was open; a new round asks again what the change touches. */
    SUPERSEDED,
    /** The subject was withdrawn, expired or stopped. */
    ABANDONED
}
