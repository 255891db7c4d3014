package io.countersign.budget;

import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says where a node would be overrun, with the arithmetic, and what the node's policy makes of it. */
@Component
class Overruns {

    private final RuleBook rules;
    private final Today today;

    Overruns(RuleBook rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** @param position without what is asked */
    List<Finding> of(BudgetPosition position, List<Ask> asks, DocumentKind kind) {
        List<Finding> findings = new ArrayList<>();
        outsideThePeriod(position, asks).ifPresent(findings::add);
        ofThePeriod(position, asks, kind).ifPresent(findings::add);
        ofTheMonths(position, asks, kind).ifPresent(findings::add);
        return findings;
    }

    Finding unknown(String code) {
        return annualRule()
                .finding(
                        "unknown-budget",
                        Severity.BLOCK,
                        new Text("There is no budget '" + code + "'.", "没有编号为“" + code + "”的预算。"),
                        Map.of("node", code),
                        new Text("Choose a budget from the list.", "请从列表中选择预算。"));
    }

    private Optional<Finding> outsideThePeriod(BudgetPosition position, List<Ask> asks) {
        BudgetNode node = position.node();
        return asks.stream()
                .map(Ask::month)
                .filter(month -> !node.period().contains(month))
                .findFirst()
                .map(month -> annualRule()
                        .finding(
                                "budget-period",
                                Severity.BLOCK,
                                new Text(
                                        "Budget " + named(node).en() + " is for "
                                                + node.period().key() + ", not for " + month(month) + ".",
                                        "预算" + named(node).zh() + "适用于 "
                                                + node.period().key() + "，不含 " + month(month) + "。"),
                                Map.of("node", node.code(), "month", month(month)),
                                new Text("Choose a budget of that period.", "请选择该期间的预算。")));
    }

    private Optional<Finding> ofThePeriod(BudgetPosition position, List<Ask> asks, DocumentKind kind) {
        Money asked = asks.stream().map(Ask::amount).reduce(Money.ZERO, Money::plus);
        Money available = position.buckets().available();
        Money overrun = asked.minus(available);
        return severity(position.node().policy().annual(), kind)
                .filter(any -> overrun.isPositive())
                .map(severity -> annualRule()
                        .finding(
                                "budget-exceeded",
                                severity,
                                sentence(
                                        position.node(),
                                        position.node().period().key(),
                                        available,
                                        asked,
                                        overrun),
                                facts(position.node(), available, asked, overrun),
                                clears(overrun)));
    }

    /** What a month has left over may be used later, never earlier; so each month from the first one asked for must hold. */
    private Optional<Finding> ofTheMonths(BudgetPosition position, List<Ask> asks, DocumentKind kind) {
        Optional<Severity> severity = severity(position.node().policy().monthly(), kind);
        if (severity.isEmpty() || asks.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                asks.stream().map(Ask::month).min(LocalDate::compareTo).orElseThrow();
        for (MonthPlan month : position.months()) {
            Money asked = asks.stream()
                    .filter(ask -> !ask.month().isAfter(month.month()))
                    .map(Ask::amount)
                    .reduce(Money.ZERO, Money::plus);
            Money available = position.accumulated(month.month());
            Money overrun = asked.minus(available);
            if (!month.month().isBefore(first) && overrun.isPositive()) {
                String until = month(month.month());
                return Optional.of(rules.inForce(RuleCodes.BUDGET_MONTHS, today.date())
                        .finding(
                                "budget-months-exceeded",
                                severity.get(),
                                accumulated(position.node(), until, available, asked, overrun),
                                withMonth(facts(position.node(), available, asked, overrun), until),
                                clears(overrun)));
            }
        }
        return Optional.empty();
    }

    /** Empty when the policy looks away; HOLD when a later step would be stopped though this one is not. */
    private static Optional<Severity> severity(BudgetPolicy.Actions actions, DocumentKind kind) {
        PolicyAction action = actions.on(kind);
        if (action == PolicyAction.STOP) {
            return Optional.of(Severity.BLOCK);
        }
        if (kind == DocumentKind.REQUEST && actions.stopsLater()) {
            return Optional.of(Severity.HOLD);
        }
        return action == PolicyAction.WARN ? Optional.of(Severity.WARN) : Optional.empty();
    }

    private Rule annualRule() {
        return rules.inForce(RuleCodes.BUDGET, today.date());
    }

    private static Text sentence(BudgetNode node, String period, Money available, Money asked, Money overrun) {
        return new Text(
                "Budget " + named(node).en() + " has " + available.formatted() + " left for " + period + "; "
                        + asked.formatted() + " is asked for, " + overrun.formatted() + " too much.",
                "预算" + named(node).zh() + " " + period + " 可用 " + available.formatted() + "，申请 " + asked.formatted()
                        + "，超出 " + overrun.formatted() + "。");
    }

    private static Text accumulated(BudgetNode node, String until, Money available, Money asked, Money overrun) {
        return new Text(
                "Budget " + named(node).en() + " has " + available.formatted() + " left for the months up to " + until
                        + "; " + asked.formatted() + " is asked for, " + overrun.formatted() + " too much.",
                "预算" + named(node).zh() + " 截至 " + until + " 累计可用 " + available.formatted() + "，申请 " + asked.formatted()
                        + "，超出 " + overrun.formatted() + "。");
    }

    private static Text clears(Money overrun) {
        return new Text(
                "Ask for at least " + overrun.formatted()
                        + " less, choose another budget, or have budget transferred (Adjust budget).",
                "请至少减少 " + overrun.formatted() + "、改用其他预算，或先办理预算调整。");
    }

    private static Text named(BudgetNode node) {
        return new Text(
                node.code() + " (" + node.name().en() + ")",
                " " + node.code() + "（" + node.name().zh() + "）");
    }

    private static Map<String, String> facts(BudgetNode node, Money available, Money asked, Money overrun) {
        return Map.of(
                "node", node.code(),
                "available", available.toString(),
                "asked", asked.toString(),
                "overrun", overrun.toString());
    }

    private static Map<String, String> withMonth(Map<String, String> facts, String month) {
        Map<String, String> more = new HashMap<>(facts);
        more.put("month", month);
        return more;
    }

    private static String month(LocalDate month) {
        return month.toString().substring(0, 7);
    }
}
