package io.countersign.credit;

/** What came of reserving credit for an order. Either way the amount is counted from now on, so other orders see it. */
public sealed interface Reservation {

    /** Computed while the account was locked, this order included. */
    CreditExposure exposure();

    /** The order fits the dealer's limit. */
    record WithinLimit(CreditExposure exposure) implements Reservation {}

    /** The order needs a decision by somebody with the authority for the overrun. */
    record BeyondLimit(CreditExposure exposure) implements Reservation {}
}
