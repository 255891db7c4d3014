package io.countersign.advance;

/** Codes of the rules on advances; the rules themselves are data. */
final class AdvanceRules {

    /** Nothing new while something is long overdue. */
    static final String OVERDUE = "EA-01";

    /** What is open is known to who approves more. */
    static final String OPEN = "EA-02";

    /** Days from the end of the occasion. */
    static final String DUE = "EA-03";

    /** When it is escalated, and when wages are asked for. */
    static final String CHASE = "EA-04";

    private AdvanceRules() {}
}
