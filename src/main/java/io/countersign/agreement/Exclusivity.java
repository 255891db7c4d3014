package io.countersign.agreement;

/** Somebody's exclusive right to a product in a territory. */
record Exclusivity(String agreement, String customer, String sku) {}
