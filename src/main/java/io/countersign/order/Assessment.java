package io.countersign.order;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.Severity;
import io.countersign.credit.CreditExposure;
import io.countersign.credit.Overdue;
import io.countersign.customer.Customer;
import io.countersign.money.Percentage;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one pass of all checks made of an order, and what the policy has to know of it. */
record Assessment(
        OrderContent content,
        Customer customer,
        Set<ProductCategory> categories,
        CreditExposure exposure,
        Overdue overdue,
        List<Finding> findings) {

    /** Stands for the share of an overrun where there is no limit to divide by: beyond every band. */
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(999);

    private static final Set<String> WITH_AN_INPUT_OF_THEIR_OWN =
            Set.of("credit-limit-exceeded", "prepayment-missing", "overdue-items");
    private static final Set<String> NOT_COVERED = Set.of("no-agreement", "exclusive-territory");

    Assessment {
        findings = CheckList.sorted(findings);
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    Percentage concession() {
        return content.lines().stream()
                .map(OrderLine::concession)
                .max(Comparator.naturalOrder())
                .filter(share -> share.exceeds(Percentage.ZERO))
                .orElse(Percentage.ZERO);
    }

    /** What the table {@code orderRequiredApprovals} asks for, by the names of its inputs. */
    Map<String, Object> policyInputs() {
        Percentage share = exposure.overrunShare();
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("orderValue", content.orderValue().amount());
        inputs.put("discount", concession().value());
        inputs.put(
                "belowFloor",
                content.lines().stream().anyMatch(line -> line.isBelowFloor() || line.isAboveTenderCap()));
        inputs.put("overrun", exposure.overrun().amount());
        inputs.put("overrunShare", share == null ? NO_LIMIT : share.value());
        inputs.put("overdue", found(Set.of("overdue-items")));
        inputs.put("overdueDays", overdue.days());
        inputs.put("overdueRatio", overdue.ratio().value());
        inputs.put("creditReview", findings.stream().anyMatch(Assessment::isOtherCreditHold));
        inputs.put("covered", !found(NOT_COVERED));
        inputs.put("handling", handling());
        inputs.put("licenceExpiring", found(Set.of("licence-expiring")));
        return inputs;
    }

    boolean found(Set<String> codes) {
        return findings.stream().anyMatch(finding -> codes.contains(finding.code()));
    }

    static boolean isOtherCreditHold(Finding finding) {
        return finding.severity() == Severity.HOLD
                && finding.rule().startsWith("CR-")
                && !WITH_AN_INPUT_OF_THEIR_OWN.contains(finding.code());
    }

    /** The most delicate category in the order, or {@code STANDARD}. */
    private String handling() {
        return categories.stream()
                .filter(ProductCategory::needsQualityReview)
                .max(Comparator.naturalOrder())
                .map(Enum::name)
                .orElse("STANDARD");
    }
}
