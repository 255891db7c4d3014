package io.countersign.activity;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one pass of all checks made of an activity, and what the policy has to know of it.
 *
 * @param evaluation  every compliance rule that was looked at
 * @param findings    all of them, worst first
 * @param budgetOwner who answers for the budget it spends, or null where nobody knows
 */
record ActivityAssessment(
        ActivityContent content,
        PersonId requester,
        String unit,
        Evaluation evaluation,
        List<Finding> findings,
        @Nullable PersonId budgetOwner) {

    private static final Pattern COMPLIANCE = Pattern.compile("C[0-9]{2}");

    ActivityAssessment {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    /** What compliance has to look at before it may happen. */
    List<Finding> complianceHolds() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.HOLD
                        && COMPLIANCE.matcher(finding.rule()).matches())
                .toList();
    }

    List<Finding> budgetHolds() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.HOLD && isAboutBudget(finding))
                .toList();
    }

    static boolean isAboutBudget(Finding finding) {
        return finding.rule().startsWith("BG-");
    }

    boolean isMedical() {
        return content.type().isScientific() || !content.speakers().isEmpty();
    }

    Optional<PersonId> owner() {
        return Optional.ofNullable(budgetOwner);
    }

    /** How many rules found nothing that anybody has to look at. */
    int checksPassed() {
        long rules = evaluation.verdicts().stream()
                .filter(verdict -> verdict.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO))
                .count();
        boolean budget = findings.stream().noneMatch(ActivityAssessment::isAboutBudget);
        boolean requester =
                findings.stream().noneMatch(finding -> finding.rule().equals(ActivityRules.LEFT_LYING));
        return (int) rules + (budget ? 1 : 0) + (requester ? 1 : 0);
    }
}
