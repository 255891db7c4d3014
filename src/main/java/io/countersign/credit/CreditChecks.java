package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The credit part of the order checks (6 overdue, 7 limit, 8 document value, 9 review, 12 watch), all findings in one pass. */
@Component
public class CreditChecks {

    /** How many checks {@link #check} makes, for "n checks passed". */
    public static final int COUNT = 5;

    public List<Finding> check(String customerCode, CreditExposure exposure, Money orderValue, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Overdue overdue(String customerCode, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
