package io.countersign.customer;

/** In-transaction event: a licence, the status or the stop-list entry of the customer changed; its waiting orders are checked again. */
public record LicenceChanged(String customerCode) {}
