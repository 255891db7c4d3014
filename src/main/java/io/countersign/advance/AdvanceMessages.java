package io.countersign.advance;

/** Names of the process and of the messages it waits for. */
final class AdvanceMessages {

    static final String PROCESS = "employeeAdvance";
    static final String WITHDRAWN = "advanceWithdrawn";
    static final String PAYMENT_ANSWERED = "advancePaymentAnswered";
    static final String SETTLED = "advanceSettled";

    private AdvanceMessages() {}
}
