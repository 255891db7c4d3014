package io.countersign.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Price resolution: exception, else agreement, else tender price, else list. */
@Component
public class Prices {

    /** @throws io.countersign.language.Refusal when customer or product is unknown or the product has no list price that day */
    public ResolvedPrice resolve(String customerCode, String sku, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Optional<ResolvedPrice> find(String customerCode, String sku, LocalDate on) {
        return Optional.ofNullable(resolveAll(customerCode, Set.of(sku), on).get(sku));
    }

    /** For all lines of an order in a handful of statements; products without a list price that day are absent. */
    public Map<String, ResolvedPrice> resolveAll(String customerCode, Set<String> skus, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
