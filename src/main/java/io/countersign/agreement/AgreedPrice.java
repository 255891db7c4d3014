package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;

/** What a product costs the dealer on these days, per box, tax included. */
public record AgreedPrice(String sku, Money price, DateRange validity) {}
