package io.countersign.invoice;

/** Codes of the rules on invoices; the rules themselves are data. */
final class InvoiceRules {

    /** L1 and L5: an invoice, and a file, is in use once. */
    static final String ONCE = "IV-01";

    /** The buyer is our company. */
    static final String BUYER = "IV-02";

    /** L2: one purchase on several invoices. */
    static final String SPLIT = "IV-03";

    /** L3: consecutive numbers of one seller. */
    static final String CONSECUTIVE = "IV-04";

    /** L4: the same expense of the same person a second time. */
    static final String SAME_EXPENSE = "IV-05";

    /** L6: red-flushed or voided. */
    static final String ANNULLED = "IV-06";

    /** Neither of a day to come nor of a year that is closed. */
    static final String DATE = "IV-07";

    /** Tax numbers and their check digits. */
    static final String CREDIT_CODE = "IV-08";

    private InvoiceRules() {}
}
