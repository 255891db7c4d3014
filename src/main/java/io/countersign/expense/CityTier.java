package io.countersign.expense;

/** How dear a city is. */
enum CityTier {
    TIER1,
    NEW_TIER1,
    TIER2,
    OTHER
}
