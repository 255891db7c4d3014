package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Percentage;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Check 6: does the dealer pay on time? */
@Component
@Order(6)
class OverdueCheck implements CreditCheck {

    private final RuleBook rules;

    OverdueCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> findings(Facts facts) {
        Rule rule = rules.inForce(RuleCodes.OVERDUE, facts.on());
        Percentage bound = new Percentage(rule.decimal("overdueRatioPercent"));
        Overdue overdue = facts.overdue();
        boolean late = overdue.days() > overdue.tolerance() || overdue.ratio().exceeds(bound);
        return late ? List.of(finding(rule, facts, bound)) : List.of();
    }

    private static Finding finding(Rule rule, Facts facts, Percentage bound) {
        Overdue overdue = facts.overdue();
        CreditGrade grade = facts.position().grade();
        String late = overdue.amount().formatted();
        String open = facts.position().buckets().openReceivables().formatted();
        String en = "The oldest open item is " + overdue.days() + " days past due; grade " + grade + " allows "
                + overdue.tolerance() + ". Overdue beyond that: " + late + " of " + open + " open receivables, "
                + overdue.ratio().formatted() + " % (bound " + bound.formatted() + " %).";
        String zh = "最早的未清项已逾期 " + overdue.days() + " 天，信用等级 " + grade + " 容忍 " + overdue.tolerance()
                + " 天。超出容忍期的逾期金额 " + late + "，占应收账款 " + open + " 的 "
                + overdue.ratio().formatted()
                + "%（上限 " + bound.formatted() + "%）。";
        return rule.finding(
                "overdue-items",
                Severity.HOLD,
                new Text(en, zh),
                Map.of(
                        "overdueDays", String.valueOf(overdue.days()),
                        "toleranceDays", String.valueOf(overdue.tolerance()),
                        "overdueAmount", overdue.amount().toString(),
                        "overdueRatio", overdue.ratio().toString()),
                new Text(
                        "Payment of the overdue " + late + " clears this; otherwise a credit decision is needed.",
                        "收到逾期款 " + late + " 即可解除，否则需要信用审批。"));
    }
}
