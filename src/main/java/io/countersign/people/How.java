package io.countersign.people;

/** How somebody came to be asked. */
public enum How {
    /** Holds the role the policy demands. */
    DIRECT,
    /** Stands in for the holder, who is away. */
    SUBSTITUTE,
    /** The superior, because the holder may not decide or was too late. */
    ESCALATED,
    /** Named by an administrator, because the organisation had nobody to ask. */
    ADDED
}
