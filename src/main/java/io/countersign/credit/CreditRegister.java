package io.countersign.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What credit has on its books already, for imports that must name the row that is wrong before they post any. */
@Component
public class CreditRegister {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;

    CreditRegister(JdbcClient database) {
        this.database = database;
    }

    /** Those of the customers that have a credit account. */
    public Set<String> accounts(Collection<String> customers) {
        return among(customers, "select customer_code from credit_account where customer_code in (:some)");
    }

    /** Those of the numbers that are posted. */
    public Set<String> openItems(Collection<String> numbers) {
        return among(numbers, "select number from open_item where number in (:some)");
    }

    /** Those of the numbers that are posted. */
    public Set<String> receipts(Collection<String> numbers) {
        return among(numbers, "select number from credit_receipt where number in (:some)");
    }

    private Set<String> among(Collection<String> wanted, String query) {
        Set<String> found = new HashSet<>();
        List<String> all = new ArrayList<>(wanted);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(database.sql(query)
                    .param("some", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .query(String.class)
                    .list());
        }
        return found;
    }
}
