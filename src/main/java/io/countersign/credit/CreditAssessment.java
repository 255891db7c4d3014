package io.countersign.credit;

import io.countersign.compliance.Finding;
import java.util.List;

/** What credit has to say about one order. */
public record CreditAssessment(CreditExposure exposure, Overdue overdue, List<Finding> findings) {

    public CreditAssessment {
        findings = List.copyOf(findings);
    }
}
