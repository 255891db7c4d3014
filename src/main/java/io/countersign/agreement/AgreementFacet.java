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

    private final CoverQueries agreements;
    private final Today today;

    AgreementFacet(CoverQueries agreements, Today today) {
        this.agreements = agreements;
        this.today = today;
    }

    @Override
    public Map<String, Map<String, Object>> of(Set<String> codes) {
        LocalDate now = today.date();
        Map<String, Map<String, Object>> facets = new HashMap<>();
        agreements
                .standings(codes)
                .forEach((customer, standing) -> facets.put(
                        customer, Map.of("agreement", standing.summary(now), "creditDays", standing.creditDays())));
        return facets;
    }
}
