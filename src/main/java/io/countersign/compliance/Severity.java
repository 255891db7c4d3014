package io.countersign.compliance;

/** What a finding does to the case, worst first. */
public enum Severity {
    /** The case ends; nobody may override it. */
    BLOCK,
    /** The case waits until somebody with the authority has decided, or the fact has changed. */
    HOLD,
    /** The case goes on; approvers and auditors see it. */
    WARN,
    /** Said for completeness. */
    INFO
}
