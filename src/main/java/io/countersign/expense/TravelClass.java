package io.countersign.expense;

/** How comfortably somebody travelled. */
public enum TravelClass {
    SECOND,
    FIRST,
    ECONOMY,
    BUSINESS
}
