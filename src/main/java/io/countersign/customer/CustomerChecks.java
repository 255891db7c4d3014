package io.countersign.customer;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks 1 and 2 of an order: may this customer buy at all, and do its licences cover these goods on the ship date? */
@Component
public class CustomerChecks {

    private final RuleBook rules;

    CustomerChecks(RuleBook rules) {
        this.rules = rules;
    }

    /** All findings, not only the first. */
    public List<Finding> check(Customer customer, Set<ProductCategory> categories, LocalDate shipDate) {
        throw new UnsupportedOperationException();
    }
}
