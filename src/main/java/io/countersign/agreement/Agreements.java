package io.countersign.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads agreements in force. */
@Component
public class Agreements {

    public Optional<AgreementCover> covering(String customerCode, String sku, LocalDate on) {
        return Optional.ofNullable(covering(customerCode, Set.of(sku), on).get(sku));
    }

    /** By SKU, in one or two statements; a product not covered is absent. */
    public Map<String, AgreementCover> covering(String customerCode, Set<String> skus, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
