package io.countersign.agreement;

import io.countersign.catalogue.PriceOrigin;
import io.countersign.catalogue.PriceSource;
import io.countersign.customer.Customer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Agreements as a source of prices. */
@Component
class AgreementPrices implements PriceSource {

    private final Agreements agreements;

    AgreementPrices(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public PriceOrigin origin() {
        return PriceOrigin.AGREEMENT;
    }

    @Override
    public Map<String, Quote> quotes(Customer customer, Set<String> skus, LocalDate on) {
        Map<String, Quote> quotes = new HashMap<>();
        agreements.covering(customer.code(), skus, on).forEach((sku, cover) -> {
            if (cover.price() != null) {
                quotes.put(sku, new Quote(cover.price(), cover.number()));
            }
        });
        return quotes;
    }
}
