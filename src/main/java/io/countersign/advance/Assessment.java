package io.countersign.advance;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.money.Money;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one pass of all checks made of an advance.
 *
 * @param open what the employee has open of earlier advances
 */
record Assessment(AdvanceContent content, Money open, List<Finding> findings) {

    Assessment {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    /** What the table {@code advanceRequiredApprovals} asks for, by the names of its inputs. */
    Map<String, Object> policyInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("amount", content.amount().amount());
        inputs.put("openAmount", open.amount());
        return inputs;
    }
}
