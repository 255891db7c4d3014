package io.countersign.activity;

import io.countersign.approval.Reason;
import io.countersign.calendar.OfficeTime;
import io.countersign.compliance.Finding;
import io.countersign.language.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The facts that one step judges, as a hash. After a return or a critical change only steps whose facts have changed are asked
 * again: who looked at the slides need not look once more because the date moved.
 */
final class ActivityBasis {

    private ActivityBasis() {}

    static String of(List<Reason> reasons, ActivityAssessment assessment) {
        return Digest.sha256(reasons.stream()
                .map(reason -> reason.code() + " " + facts(reason.code(), assessment))
                .collect(Collectors.joining("\n")));
    }

    private static String facts(String code, ActivityAssessment assessment) {
        ActivityContent content = assessment.content();
        return switch (code) {
            case ActivityReasons.COST -> content.type() + content.product() + content.budgetNode() + content.cost();
            case ActivityReasons.BUDGET_OF_ANOTHER -> content.budgetNode() + month(content) + content.cost();
            case ActivityReasons.SCIENTIFIC ->
                content.type()
                        + content.product()
                        + content.title()
                        + content.objective()
                        + content.speakers().stream()
                                .map(speaker -> speaker.hcp() + speaker.topic())
                                .toList()
                        + content.materials();
            case ActivityReasons.COMPLIANCE -> described(assessment.complianceHolds());
            case ActivityReasons.BUDGET_OVERRUN -> described(assessment.budgetHolds());
            default -> content.hash();
        };
    }

    private static LocalDate month(ActivityContent content) {
        return OfficeTime.date(content.startsAt()).withDayOfMonth(1);
    }

    private static String described(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + new TreeMap<>(finding.facts()))
                .sorted()
                .toList()
                .toString();
    }
}
