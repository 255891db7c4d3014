package io.countersign.expense;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Expenses are claimed soon, and those of last year before its books are closed. */
@Component
@Order(5)
class FilingCheck implements ClaimCheck {

    private final RuleBook rules;

    FilingCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        Rule rule = rules.inForce(ExpenseRuleCodes.FILING, claim.on());
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            check(rule, i, lines.get(i).spentTo(), claim.on(), judgement);
        }
    }

    private static void check(Rule rule, int index, LocalDate spent, LocalDate on, Judgement judgement) {
        int within = rule.whole("withinDays");
        long days = ChronoUnit.DAYS.between(spent, on);
        Map<String, String> facts = Map.of("days", Long.toString(days), "spentOn", spent.toString());
        Text late = new Text(
                "Claimed " + days + " days after " + spent + "; it should be within " + within + ".",
                spent + " 发生的费用已过 " + days + " 天，应在 " + within + " 天内报销。");
        if (spent.getYear() < on.getYear()) {
            Severity severity = closed(rule, spent, on);
            if (severity != Severity.INFO) {
                judgement.find(
                        rule,
                        "year-closed",
                        severity,
                        index,
                        new Text(
                                "Expenses of " + spent.getYear() + " are taken until " + rule.text("lastYearUntil")
                                        + ", with finance's consent until " + rule.text("lastYearAtMost") + ".",
                                spent.getYear() + " 年的费用受理至次年 " + rule.text("lastYearUntil") + "，经财务同意最迟至 "
                                        + rule.text("lastYearAtMost") + "。"),
                        facts,
                        null);
                return;
            }
        }
        if (days > within) {
            judgement.find(rule, "filed-late", Severity.WARN, index, late, facts, null);
        }
    }

    private static Severity closed(Rule rule, LocalDate spent, LocalDate on) {
        LocalDate until = MonthDay.parse("--" + rule.text("lastYearUntil")).atYear(spent.getYear() + 1);
        LocalDate atMost = MonthDay.parse("--" + rule.text("lastYearAtMost")).atYear(spent.getYear() + 1);
        if (on.isAfter(atMost)) {
            return Severity.BLOCK;
        }
        return on.isAfter(until) ? Severity.HOLD : Severity.INFO;
    }
}
