package io.countersign.activity;

/** The claim with which an activity is closed out. */
final class CloseOutClaim {

    /** The type of subject under which a close-out is approved; it has the activity's number. */
    static final String TYPE = "close-out";

    private CloseOutClaim() {}
}
