package io.countersign.expense;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds up what makes a claim worth looking at; the points and bounds are a rule with an effective date. */
@Component
class RiskScore {

    private static final Text NOTHING = new Text("0", "0");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Points(String name, Text title, long times, int each) {

        Text text() {
            String sum = times + " × " + each;
            return new Text(title.en() + " " + sum, title.zh() + " " + sum);
        }
    }

    private final RuleBook rules;

    RiskScore(RuleBook rules) {
        this.rules = rules;
    }

    /** @param shares what the employee bears himself */
    Risk of(String number, ClaimContent content, List<Finding> findings, List<Money> shares, LocalDate on) {
        Rule rule = rules.inForce(ExpenseRuleCodes.LOW_RISK, on);
        List<Points> points = points(rule, content, findings);
        int score = points.stream()
                .mapToInt(one -> Math.toIntExact(one.times() * one.each()))
                .sum();
        Money amount = content.claimed().minus(shares.stream().reduce(Money.ZERO, Money::plus));
        return new Risk(
                score,
                rule.whole("maxScore"),
                amount,
                Money.of(rule.text("maxAmount")),
                arithmetic(points),
                findings.stream().allMatch(finding -> finding.severity() == Severity.INFO),
                Sample.draws(number, rule.text("sampleSeed"), rule.whole("samplePercent")));
    }

    private static Text arithmetic(List<Points> points) {
        return points.isEmpty()
                ? NOTHING
                : new Text(
                        points.stream().map(one -> one.text().en()).collect(Collectors.joining(" + ")),
                        points.stream().map(one -> one.text().zh()).collect(Collectors.joining(" + ")));
    }

    /** As everybody may read it in the evidence. */
    Finding finding(Risk risk, LocalDate on) {
        Rule rule = rules.inForce(ExpenseRuleCodes.LOW_RISK, on);
        String sum = risk.arithmetic().en().isEmpty()
                ? ""
                : " = " + risk.arithmetic().en();
        String sumZh = risk.arithmetic().zh().isEmpty()
                ? ""
                : " = " + risk.arithmetic().zh();
        String en = "Risk score " + risk.score() + sum + "; low means below " + risk.maxScore() + ", at most "
                + risk.maxAmount().formatted() + " and nothing found";
        String zh = "风险分 " + risk.score() + sumZh + "；低风险指低于 " + risk.maxScore() + " 分、金额不超过 "
                + risk.maxAmount().formatted() + " 且无问题";
        Text verdict = !risk.isLow()
                ? new Text(".", "。")
                : risk.sampled()
                        ? new Text(": it is low, and drawn for finance's sample.", "：本单低风险，已被财务抽中复核。")
                        : new Text(": it is low and needs nobody's approval.", "：本单低风险，免审批。");
        return rule.finding(
                "risk-score",
                Severity.INFO,
                new Text(en + verdict.en(), zh + verdict.zh()),
                Map.of("score", Integer.toString(risk.score()), "sampled", Boolean.toString(risk.sampled())),
                null);
    }

    private static List<Points> points(Rule rule, ClaimContent content, List<Finding> findings) {
        List<ExpenseLine.Facts> lines = content.lines();
        List<Points> points = new ArrayList<>();
        add(
                points,
                rule,
                "WARNING",
                new Text("warnings", "提示"),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.WARN)
                        .count());
        add(
                points,
                rule,
                "MEAL",
                new Text("meals", "用餐"),
                lines.stream().filter(line -> line.type().needsAttendees()).count());
        add(
                points,
                rule,
                "NO_INVOICE",
                new Text("without invoice", "无发票"),
                lines.stream()
                        .filter(line ->
                                line.type().needsInvoice() && line.details().invoice() == null)
                        .count());
        add(
                points,
                rule,
                "WEEKEND",
                new Text("on a weekend", "周末发生"),
                lines.stream()
                        .filter(line -> line.spentOn().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                        .count());
        add(
                points,
                rule,
                "ROUND_AMOUNT",
                new Text("round amounts", "整百金额"),
                lines.stream()
                        .filter(line ->
                                line.claimed().amount().remainder(HUNDRED).signum() == 0)
                        .count());
        return points;
    }

    private static void add(List<Points> points, Rule rule, String name, Text title, long times) {
        if (times > 0) {
            points.add(new Points(name, title, times, rule.whole("points." + name)));
        }
    }
}
