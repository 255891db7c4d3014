package io.countersign.credit;

import io.countersign.customer.CustomerFacet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grade and mode of a customer's credit account in a list. */
@Component
class CreditFacet implements CustomerFacet {

    private final JdbcClient database;

    CreditFacet(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Map<String, Object>> of(Set<String> codes) {
        Map<String, Map<String, Object>> facets = new HashMap<>();
        database.sql("select customer_code, grade, mode from credit_account where customer_code in (:codes)")
                .param("codes", codes)
                .query((row, number) ->
                        facets.put(row.getString(1), Map.of("grade", row.getString(2), "creditMode", row.getString(3))))
                .list();
        return facets;
    }
}
