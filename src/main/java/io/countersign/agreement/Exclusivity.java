package io.countersign.agreement;

import io.countersign.calendar.DateRange;

/** Somebody's exclusive right to a product at a place. */
public record Exclusivity(String agreement, String customer, String sku, String path, DateRange validity) {}
