package io.countersign.budget;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.people.OrgUnit;
import io.countersign.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks made of an adjustment, and what the policy has to know of it.
 *
 * @param usage the two budgets with and without it
 */
record AdjustmentAssessment(
        AdjustmentContent content,
        BudgetNode from,
        BudgetNode to,
        Consent consent,
        List<NodeUsage> usage,
        List<Finding> findings) {

    /** How the owner of the giving budget consents. */
    enum Consent {
        /** He is asked. */
        ASKED,
        /** He is the one who requests it. */
        REQUESTS,
        /** He is the one who decides on the amount anyway. */
        DECIDES
    }

    /** The same, where the owner decides on the amount anyway. */
    AdjustmentAssessment deciding() {
        return new AdjustmentAssessment(content, from, to, Consent.DECIDES, usage, findings);
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    PersonId givingOwner() {
        return from.owner();
    }

    /** What the table {@code budgetAdjustmentRequiredApprovals} asks for, by the names of its inputs. */
    Map<String, Object> policyInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("amount", content.amount().amount());
        inputs.put("withinRegion", isWithinRegion(from, to));
        inputs.put("consent", consent.name());
        return inputs;
    }

    /** Whether both budgets lie in the same region: the second part of the units' paths. */
    static boolean isWithinRegion(BudgetNode from, BudgetNode to) {
        String[] parts = from.unit().split("/");
        return parts.length > 1 && OrgUnit.liesIn(to.unit(), parts[0] + "/" + parts[1]);
    }
}
