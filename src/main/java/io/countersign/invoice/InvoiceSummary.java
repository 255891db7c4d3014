package io.countersign.invoice;

import io.countersign.money.Money;
import java.time.LocalDate;

/**
 * What others reckon with of an invoice whose fields make sense.
 *
 * @param key    code and number, as the pool knows it
 * @param amount total with tax
 */
public record InvoiceSummary(String key, String sellerName, LocalDate issuedOn, Money amount) {}
