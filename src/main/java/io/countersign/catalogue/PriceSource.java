package io.countersign.catalogue;

import io.countersign.customer.Customer;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** One place prices come from; each feature that promises prices to customers provides one bean. */
public interface PriceSource {

    PriceOrigin origin();

    /** Prices by SKU in at most a few statements; a SKU without a price here is absent. */
    Map<String, Quote> quotes(Customer customer, Set<String> skus, LocalDate on);

    /** @param reference where it is written: agreement number, tender, exception */
    record Quote(Money price, String reference) {}
}
