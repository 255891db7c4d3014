package io.countersign.catalogue;

import io.countersign.customer.Customer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Granted exceptions as a source of prices. */
@Component
class ExceptionPrices implements PriceSource {

    private final PriceExceptions exceptions;

    ExceptionPrices(PriceExceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public PriceOrigin origin() {
        return PriceOrigin.EXCEPTION;
    }

    @Override
    public Map<String, Quote> quotes(Customer customer, Set<String> skus, LocalDate on) {
        Map<String, Quote> quotes = new HashMap<>();
        exceptions
                .inForce(customer.code(), skus, on)
                .forEach(granted -> quotes.put(granted.sku(), new Quote(granted.price(), granted.number())));
        return quotes;
    }
}
