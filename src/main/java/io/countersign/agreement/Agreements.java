package io.countersign.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads agreements in force. */
@Component
public class Agreements {

    private final CoverQueries covers;

    Agreements(CoverQueries covers) {
        this.covers = covers;
    }

    public Optional<AgreementCover> covering(String customerCode, String sku, LocalDate on) {
        return Optional.ofNullable(covering(customerCode, Set.of(sku), on).get(sku));
    }

    /** By SKU, in one statement; a product not covered is absent, and of two agreements the younger counts. */
    public Map<String, AgreementCover> covering(String customerCode, Set<String> skus, LocalDate on) {
        Map<String, AgreementCover> bySku = new HashMap<>();
        if (!skus.isEmpty()) {
            covers.covering(customerCode, skus, on).forEach(cover -> bySku.put(cover.sku(), cover));
        }
        return bySku;
    }
}
