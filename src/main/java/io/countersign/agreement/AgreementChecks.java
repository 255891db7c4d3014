package io.countersign.agreement;

import io.countersign.compliance.Finding;
import io.countersign.customer.Customer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Check 4 of an order, and the exclusivity part of check 5: does an agreement cover these goods, does another dealer's forbid them? */
@Component
public class AgreementChecks {

    public List<Finding> check(Customer customer, Set<String> skus, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
