package io.countersign.approval;

/** Where an assignment stands. */
enum AssignmentState {
    /** The person is asked. */
    OPEN,
    DECIDED,
    /** Not needed any longer: somebody else decided, or the step is not required. */
    CLOSED
}
