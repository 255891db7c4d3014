package io.countersign.compliance;

/** Codes of the rules that programs ask for by name; the rules themselves are data. */
public final class RuleCodes {

    /** Check 1: the customer is active and on no stop-list. */
    public static final String CUSTOMER = "CU-01";
    /** Check 2: licences valid on the ship date and covering the goods. */
    public static final String LICENCE = "LI-02";
    /** Check 3: the product may be sold. */
    public static final String PRODUCT = "PD-03";
    /** Check 4: an agreement covers product, territory and period. */
    public static final String AGREEMENT = "AG-04";
    /** Check 5: floor, discount authority, tender cap, exclusivity. */
    public static final String PRICE = "PR-05";
    /** Check 6: overdue items. */
    public static final String OVERDUE = "CR-06";
    /** Check 7: exposure against the limit. */
    public static final String CREDIT_LIMIT = "CR-07";
    /** Check 8: largest document value, first order. */
    public static final String DOCUMENT_VALUE = "CR-08";
    /** Check 9: date of the credit review, age of the financials. */
    public static final String CREDIT_REVIEW = "CR-09";
    /** Check 10: channel stock; waits, keeps its place. */
    public static final String CHANNEL_STOCK = "ST-10";
    /** Check 11: two-invoice chain to public hospitals. */
    public static final String TWO_INVOICE = "TI-11";
    /** Check 12: utilisation worth watching. */
    public static final String UTILISATION = "CR-12";
    /** Authority by order value. */
    public static final String ORDER_VALUE = "OV-02";
    /** A document stays within its budget. */
    public static final String BUDGET = "BG-01";
    /** A document stays within the budget of the months so far. */
    public static final String BUDGET_MONTHS = "BG-02";
    /** The budget of a month that is over is not adjusted any more. */
    public static final String BUDGET_CLOSED = "BG-03";
    /** Authority by the amount of a budget transfer. */
    public static final String BUDGET_TRANSFER = "BG-04";

    private RuleCodes() {}
}
