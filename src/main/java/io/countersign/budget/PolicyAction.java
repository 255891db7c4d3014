package io.countersign.budget;

/** What a node does when a document would use more than there is. */
public enum PolicyAction {
    /** The document is refused. */
    STOP,
    /** It goes on and everybody who decides is told. */
    WARN,
    /** It goes on; the figures alone show it. */
    IGNORE
}
