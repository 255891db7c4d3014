package io.countersign.expense;

/** Codes of the house rules on expenses; the rules themselves are data. */
final class ExpenseRuleCodes {

    /** Hotel, allowances, transport and telephone by grade and city. */
    static final String BOUNDS = "EX-01";
    /** Meals: who was there, and how much for each. */
    static final String MEALS = "EX-03";
    /** Entertainment is asked for before. */
    static final String PRIOR_REQUEST = "EX-04";
    /** What the house never pays. */
    static final String NEVER_PAID = "EX-05";
    /** How long one may wait. */
    static final String FILING = "EX-06";
    /** Every expense has its invoice. */
    static final String RECEIPT = "EX-07";
    /** How comfortably one travels. */
    static final String TRAVEL_CLASS = "EX-08";
    /** One allowance for one day. */
    static final String ALLOWANCE_ONCE = "EX-09";
    /** How far up a claim goes. */
    static final String AUTHORITY = "EX-10";
    /** What passes without anybody looking, and the sample finance draws of it. */
    static final String LOW_RISK = "EX-11";
    /** Who answers for the budget. */
    static final String BUDGET_OWNER = "EX-12";

    private ExpenseRuleCodes() {}
}
