package io.countersign.catalogue;

import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Check 3 of an order: may these products be sold, and is there stock with life enough left? */
@Component
public class ProductChecks {

    private final RuleBook rules;

    ProductChecks(RuleBook rules) {
        this.rules = rules;
    }

    /** All findings, in the order of the products. */
    public List<Finding> check(Collection<Product> products, LocalDate shipDate) {
        throw new UnsupportedOperationException();
    }
}
