package io.countersign.expense;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.countersign.approval.Evidence;
import io.countersign.budget.NodeUsage;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one pass of all checks made of a claim. Kept as it was when the claim was audited: what approvers see and what the policy
 * demands afterwards does not drift with other people's claims.
 *
 * @param shares   what the employee bears himself, one for each line
 * @param risk     score of the claim and the bounds it was held against
 * @param usage    the budget nodes before and after
 * @param excluded who applied for an activity that is cited, and therefore does not decide
 * @param owner    who answers for the budget, where he has to be asked; else null
 * @param precedents what came of the claimant's last claims
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Assessment(
        ClaimContent content,
        List<Finding> findings,
        List<Money> shares,
        Risk risk,
        List<NodeUsage> usage,
        Set<PersonId> excluded,
        @Nullable PersonId owner,
        List<Evidence.Precedent> precedents) {

    private static final Set<String> FOR_A_DIRECTOR =
            Set.of("beyond-bounds", "travel-class", "more-hosts-than-guests", "invoice-missing");

    Assessment {
        findings = List.copyOf(findings);
        shares = List.copyOf(shares);
        usage = List.copyOf(usage);
        excluded = Set.copyOf(excluded);
        precedents = List.copyOf(precedents);
    }

    @JsonIgnore
    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    /** What the house would pay. */
    Money proposed() {
        return content.claimed().minus(shares.stream().reduce(Money.ZERO, Money::plus));
    }

    boolean needsADirector() {
        return findings.stream().anyMatch(finding -> FOR_A_DIRECTOR.contains(finding.code()));
    }

    /** Holds of the law and the industry's code, not of the house's own bounds. */
    boolean needsCompliance() {
        return findings.stream().anyMatch(Assessment::isForCompliance);
    }

    static boolean isForCompliance(Finding finding) {
        return finding.severity() == Severity.HOLD && finding.rule().matches("C[0-9]+");
    }

    boolean needsFinanceToReopen() {
        return findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.HOLD && "year-closed".equals(finding.code()));
    }

    /** What the table {@code expenseRequiredApprovals} asks for, by the names of its inputs. */
    Map<String, Object> policyInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        BigDecimal amount = proposed().amount();
        inputs.put("amount", amount);
        inputs.put("lowRisk", risk.isLow());
        inputs.put("sampled", risk.sampled());
        inputs.put("exception", needsADirector());
        inputs.put("compliance", needsCompliance());
        inputs.put("otherBudget", owner != null);
        inputs.put("budgetNode", content.lines().get(0).budgetNode());
        return inputs;
    }
}
