package io.countersign.activity;

/** Codes of the rules for evidence and close-out; their bounds are data. */
final class ExecutionRules {

    /** Every type brings its evidence. */
    static final String REQUIRED = "EV-01";

    /** When a photo must have been taken. */
    static final String PHOTO_TIME = "EV-02";

    /** How far from the venue. */
    static final String PHOTO_PLACE = "EV-03";

    /** No photo proves two things. */
    static final String PHOTO_ONCE = "EV-04";

    /** Who signs in, with consent, and nowhere else at the same time. */
    static final String SIGN_IN = "EV-05";

    /** Plan, evidence and invoices agree. */
    static final String MATCH = "CO-01";

    /** As many come as were planned. */
    static final String TURNOUT = "CO-02";

    /** Invoices are issued around the activity. */
    static final String INVOICE_DATE = "CO-03";

    /** What an activity brought. */
    static final String EFFECT = "EF-01";

    private ExecutionRules() {}
}
