package io.countersign.credit;

/** How a dealer may buy. A limit of zero is {@link #LIMITED} with nothing left, never {@link #UNLIMITED}. */
public enum CreditMode {
    /** Only against prepayment: receipts allocated to the order must cover it. */
    NO_CREDIT,
    /** Up to the effective limit. */
    LIMITED,
    /** Without a limit; said explicitly by a credit manager. */
    UNLIMITED
}
