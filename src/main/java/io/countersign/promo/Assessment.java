package io.countersign.promo;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import java.util.List;
import java.util.Map;

/**
 * What the checks found about a requisition.
 *
 * @param items the items asked for, with their stock
 * @param held  whether the stock is set aside for it already
 */
record Assessment(RequisitionContent content, Map<String, PromoItem> items, List<Finding> findings, boolean held) {

    Assessment {
        items = Map.copyOf(items);
        findings = List.copyOf(findings);
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    boolean isHeldForCompliance() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.HOLD);
    }
}
