package io.countersign.advance;

import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Makes all checks of an advance in one pass; reads only, so that the preview and the run are one. Once it is with its approvers,
 * what was found then is what they decide on: another advance that is paid meanwhile does not move their ground.
 */
@Component
class AssessAdvance {

    private static final Limit MOST = Limit.of(200);

    private final Advances advances;
    private final AdvanceJson json;
    private final RuleBook rules;
    private final Today today;

    AssessAdvance(Advances advances, AdvanceJson json, RuleBook rules, Today today) {
        this.advances = advances;
        this.json = json;
        this.rules = rules;
        this.today = today;
    }

    Assessment assess(Advance advance) {
        return advance.openBefore()
                .filter(open -> advance.status().isJudged())
                .map(open -> new Assessment(
                        advance.content(), open, json.read(advance.findings().orElse("[]"))))
                .orElseGet(() -> assess(advance.content(), advance.requester()));
    }

    Assessment assess(AdvanceContent content, PersonId employee) {
        LocalDate on = today.date();
        List<Advance> open = advances.openOf(employee, MOST);
        Money total = open.stream().map(Advance::openAmount).reduce(Money.ZERO, Money::plus);
        List<Finding> findings = new ArrayList<>();
        open.forEach(advance -> overdue(advance, on).ifPresent(findings::add));
        if (total.isPositive()) {
            findings.add(open(open, total, content, on));
        }
        findings.add(due(content, on));
        return new Assessment(content, total, findings);
    }

    private Optional<Finding> overdue(Advance advance, LocalDate on) {
        Rule rule = rules.inForce(AdvanceRules.OVERDUE, on);
        long days = ChronoUnit.DAYS.between(advance.dueOn(), on);
        if (days <= rule.whole("days")) {
            return Optional.empty();
        }
        String open = advance.openAmount().formatted();
        return Optional.of(rule.finding(
                "advance-overdue",
                new Text(
                        advance.number() + " was due on " + advance.dueOn() + ", " + days + " days ago, and " + open
                                + " of it is open; after " + rule.whole("days") + " days nothing new is lent.",
                        "借款 " + advance.number() + " 应于 " + advance.dueOn() + " 结清，已逾期 " + days + " 天，未清 " + open
                                + "；逾期超过 " + rule.whole("days") + " 天不得再借。"),
                Map.of(
                        "advance", advance.number(),
                        "dueOn", advance.dueOn().toString(),
                        "days", Long.toString(days),
                        "open", advance.openAmount().toString()),
                new Text(
                        "Claim the expenses of " + advance.number() + ", or give back what was not spent.",
                        "请报销 " + advance.number() + " 的费用，或退还未用余额。")));
    }

    private Finding open(List<Advance> open, Money total, AdvanceContent content, LocalDate on) {
        List<String> numbers = open.stream().map(Advance::number).toList();
        Money then = total.plus(content.amount());
        return rules.inForce(AdvanceRules.OPEN, on)
                .finding(
                        "advances-open",
                        new Text(
                                total.formatted() + " of " + String.join(", ", numbers) + " is open; with these "
                                        + content.amount().formatted() + " it would be " + then.formatted() + ".",
                                String.join("、", numbers) + " 尚有未清 " + total.formatted() + "，加本次 "
                                        + content.amount().formatted() + " 合计 " + then.formatted() + "。"),
                        Map.of(
                                "open", total.toString(),
                                "amount", content.amount().toString(),
                                "then", then.toString()),
                        new Text("Settle the earlier advances first.", "请先结清之前的借款。"));
    }

    private Finding due(AdvanceContent content, LocalDate on) {
        int days = rules.inForce(AdvanceRules.DUE, on).whole("days." + content.purpose());
        return rules.inForce(AdvanceRules.DUE, on)
                .finding(
                        "advance-due",
                        new Text(
                                "To be claimed or given back by " + content.dueOn() + ": " + days + " days after "
                                        + content.endsOn() + ".",
                                "须于 " + content.dueOn() + " 前报销或退还（事项结束日 " + content.endsOn() + " 后 " + days + " 天）。"),
                        Map.of(
                                "endsOn", content.endsOn().toString(),
                                "days", Integer.toString(days),
                                "dueOn", content.dueOn().toString()),
                        null);
    }
}
