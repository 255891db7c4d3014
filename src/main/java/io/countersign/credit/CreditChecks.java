package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The credit part of the order checks (6 overdue, 7 limit, 8 document value, 9 review, 12 watch), all findings in one pass. */
@Component
public class CreditChecks {

    /** How many checks {@link #check} makes, for "n checks passed". */
    public static final int COUNT = 5;

    private final CreditPositions positions;
    private final OpenItems openItems;
    private final List<CreditCheck> checks;

    CreditChecks(CreditPositions positions, OpenItems openItems, List<CreditCheck> checks) {
        this.positions = positions;
        this.openItems = openItems;
        this.checks = checks;
    }

    /** @param on the day of the check, in the organisation's time zone */
    @Transactional(readOnly = true)
    public List<Finding> check(String customerCode, CreditExposure exposure, Money orderValue, LocalDate on) {
        CreditPosition position = positions.of(customerCode, "");
        Overdue overdue = openItems.overdue(position, on);
        return findings(new CreditCheck.Facts(position, exposure, orderValue, overdue, on));
    }

    private List<Finding> findings(CreditCheck.Facts facts) {
        return checks.stream().flatMap(check -> check.findings(facts).stream()).toList();
    }

    /** Exposure, lateness and findings of one order in one go, for callers that need all three. */
    @Transactional(readOnly = true)
    public CreditAssessment assess(String customerCode, ExposureRequest request, LocalDate on) {
        CreditPosition position = positions.of(customerCode, request.orderNumber());
        CreditExposure exposure = position.exposure(request.orderValue(), request.prepaid());
        Overdue overdue = openItems.overdue(position, on);
        return new CreditAssessment(
                exposure,
                overdue,
                findings(new CreditCheck.Facts(position, exposure, request.orderValue(), overdue, on)));
    }

    /** The figures behind check 6, for the bands of the approval policy. */
    @Transactional(readOnly = true)
    public Overdue overdue(String customerCode, LocalDate on) {
        return openItems.overdue(positions.of(customerCode, ""), on);
    }
}
