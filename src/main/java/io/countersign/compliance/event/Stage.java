package io.countersign.compliance.event;

/** How far an activity is: what may still be missing when it is applied for must be there when it is paid. */
public enum Stage {
    /** Applied for or planned: figures are estimates. */
    APPLY,
    /** Approved and about to happen or happening. */
    EXECUTE,
    /** Over, to be settled: figures are what was signed and invoiced. */
    CLOSE
}
