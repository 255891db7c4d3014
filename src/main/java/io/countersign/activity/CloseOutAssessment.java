package io.countersign.activity;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one pass of all checks made of a claim.
 *
 * @param matches         one for each cost line of the plan, claimed or not
 * @param committed       what the budget holds for the activity: all lines together never pass it
 * @param invoiceFindings by the id of the cost line, one list for each invoice in its order
 * @param evaluation      every compliance rule that was looked at
 */
record CloseOutAssessment(
        MarketingActivity activity,
        CloseOutContent content,
        List<LineMatch> matches,
        Money committed,
        Map<String, List<List<Finding>>> invoiceFindings,
        Turnout turnout,
        Optional<Money> mealPerHead,
        Evaluation evaluation,
        List<Finding> findings) {

    private static final Pattern COMPLIANCE = Pattern.compile("C[0-9]{2}");

    CloseOutAssessment {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    Money claimed() {
        return matches.stream().map(LineMatch::claimed).reduce(Money.ZERO, Money::plus);
    }

    /** What the match allows of a line; where it was handed in, never more than then. */
    Money proposed(LineMatch match) {
        Money left = committed;
        for (LineMatch earlier : matches) {
            Money proposed = content.line(earlier.line().line())
                    .flatMap(line -> Optional.ofNullable(line.matched()))
                    .map(earlier.proposed()::min)
                    .orElse(earlier.proposed())
                    .min(left);
            if (earlier.equals(match)) {
                return proposed;
            }
            left = left.minus(proposed);
        }
        throw new IllegalArgumentException("No line of this claim: " + match);
    }

    /** What is granted of a line as it stands: what is proposed, less what was cut. */
    Money sanctioned(LineMatch match) {
        return content.line(match.line().line())
                .flatMap(line -> Optional.ofNullable(line.cutTo()))
                .map(proposed(match)::min)
                .orElse(proposed(match));
    }

    Money proposed() {
        return matches.stream().map(this::proposed).reduce(Money.ZERO, Money::plus);
    }

    Money sanctioned() {
        return matches.stream().map(this::sanctioned).reduce(Money.ZERO, Money::plus);
    }

    Optional<LineMatch> match(String line) {
        return matches.stream()
                .filter(match -> match.line().line().equals(line))
                .findFirst();
    }

    /** What compliance has to look at before money leaves. */
    List<Finding> complianceHolds() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.HOLD
                        && (COMPLIANCE.matcher(finding.rule()).matches()
                                || finding.rule().startsWith("EV-")))
                .toList();
    }

    boolean found(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    int checksPassed() {
        return (int) evaluation.verdicts().stream()
                .filter(verdict -> verdict.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO))
                .count();
    }
}
