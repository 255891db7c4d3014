package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Check 9: is what we know of the dealer's credit still fresh? Matters less for grades A and B; not at all without credit. */
@Component
@Order(9)
class ReviewCheck implements CreditCheck {

    private final RuleBook rules;

    ReviewCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> findings(Facts facts) {
        if (facts.position().mode() == CreditMode.NO_CREDIT) {
            return List.of();
        }
        Rule rule = rules.inForce(RuleCodes.CREDIT_REVIEW, facts.on());
        CreditGrade grade = facts.position().grade();
        Severity severity = grade == CreditGrade.A || grade == CreditGrade.B ? Severity.WARN : Severity.HOLD;
        List<Finding> findings = new ArrayList<>();
        LocalDate review = facts.position().reviewOn();
        if (review != null && review.isBefore(facts.on())) {
            findings.add(reviewDue(rule, severity, review));
        }
        LocalDate financials = facts.position().financialsOn();
        int months = rule.whole("financialsMonths");
        if (financials != null && financials.plusMonths(months).isBefore(facts.on())) {
            findings.add(stale(rule, severity, financials, months));
        }
        return findings;
    }

    private static Finding reviewDue(Rule rule, Severity severity, LocalDate review) {
        return rule.finding(
                "credit-review-due",
                severity,
                new Text("The dealer's credit review was due on " + review + ".", "该经销商的信用复审应于 " + review + " 完成。"),
                Map.of("reviewOn", review.toString()),
                new Text("A completed credit review clears this.", "完成信用复审即可解除。"));
    }

    private static Finding stale(Rule rule, Severity severity, LocalDate financials, int months) {
        return rule.finding(
                "financials-outdated",
                severity,
                new Text(
                        "The dealer's financial statements are of " + financials + ", older than " + months
                                + " months.",
                        "该经销商的财务报表日期为 " + financials + "，已超过 " + months + " 个月。"),
                Map.of("financialsOn", financials.toString(), "months", String.valueOf(months)),
                new Text("Newer financial statements clear this.", "补充最新财务报表即可解除。"));
    }
}
