package io.countersign.agreement;

import io.countersign.calendar.Today;
import io.countersign.customer.CustomerFacet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The agreement of a customer in a list: valid to, and whether it is in force today. */
@Component
class AgreementFacet implements CustomerFacet {

    private final SignedAgreements agreements;
    private final Today today;

    AgreementFacet(SignedAgreements agreements, Today today) {
        this.agreements = agreements;
        this.today = today;
    }

    @Override
    public Map<String, Map<String, Object>> of(Set<String> codes) {
        LocalDate now = today.date();
        Map<String, Map<String, Object>> facets = new HashMap<>();
        agreements
                .ofCustomers(codes)
                .forEach(agreement -> facets.put(
                        agreement.customer(),
                        Map.of("agreement", agreement.summary(now), "creditDays", agreement.creditDays())));
        return facets;
    }
}
