package io.countersign.activity;

/** Codes of the rules about activities themselves; the rules are data. */
final class ActivityRules {

    /** The cost of an activity decides how far up it goes. */
    static final String COST = "AC-01";
    /** Whoever left an activity lying applies for nothing new. */
    static final String LEFT_LYING = "AC-02";
    /** What is critical enough to be approved again. */
    static final String CRITICAL = "AC-03";
    /** Until when evidence and close-out are due. */
    static final String DEADLINES = "AC-04";

    private ActivityRules() {}
}
