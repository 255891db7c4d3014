package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What makes a plan another activity than the one that was approved: date, city, cost, speakers, product, kind, budget. */
@Component
class CriticalChanges {

    private final RuleBook rules;
    private final Today today;

    CriticalChanges(RuleBook rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** Each as a sentence; empty while the plan stays within what was approved. */
    List<Text> between(ActivityContent approved, ActivityContent plan) {
        return between(approved, plan, rules.inForce(ActivityRules.CRITICAL, today.date()));
    }

    static List<Text> between(ActivityContent approved, ActivityContent plan, Rule rule) {
        List<Text> changes = new ArrayList<>();
        date(approved, plan, rule.whole("days"), changes);
        cost(approved.cost(), plan.cost(), rule.decimal("cost-percent"), changes);
        differs(changes, "city", "城市", approved.venue().city(), plan.venue().city());
        differs(changes, "product", "产品", approved.product(), plan.product());
        differs(changes, "budget", "预算", approved.budgetNode(), plan.budgetNode());
        differs(
                changes,
                "kind of activity",
                "活动类型",
                approved.type().title().en(),
                plan.type().title().en());
        differs(changes, "speakers", "讲者", speakers(approved), speakers(plan));
        if (!Objects.equals(approved.payee(), plan.payee())) {
            changes.add(new Text("who is paid has changed", "收款方已变更"));
        }
        return changes;
    }

    private static void date(ActivityContent approved, ActivityContent plan, int most, List<Text> changes) {
        LocalDate before = OfficeTime.date(approved.startsAt());
        LocalDate after = OfficeTime.date(plan.startsAt());
        long days = Math.abs(ChronoUnit.DAYS.between(before, after));
        if (days > most) {
            changes.add(new Text(
                    "moved by " + days + " days, from " + before + " to " + after + " (up to " + most + " are free)",
                    "日期由 " + before + " 改为 " + after + "，变动 " + days + " 天（" + most + " 天以内无需重新审批）"));
        }
    }

    private static void cost(Money approved, Money plan, BigDecimal most, List<Text> changes) {
        Money bound = Money.rounded(
                approved.amount().multiply(BigDecimal.valueOf(100).add(most)).movePointLeft(2));
        if (plan.exceeds(bound)) {
            String more = Percentage.of(plan.minus(approved), approved).formatted();
            changes.add(new Text(
                    "cost rises by " + more + " %, from " + approved.formatted() + " to " + plan.formatted()
                            + " (up to " + most.toPlainString() + " % is free)",
                    "费用由 " + approved.formatted() + " 增至 " + plan.formatted() + "，增加 " + more + "%（"
                            + most.toPlainString() + "% 以内无需重新审批）"));
        }
    }

    private static void differs(List<Text> changes, String en, String zh, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Text(en + " changed from " + before + " to " + after, zh + "由 " + before + " 改为 " + after));
        }
    }

    /** Who speaks and for how much; a contract number that arrives is no change. */
    private static String speakers(ActivityContent content) {
        return content.speakers().stream()
                .map(speaker -> speaker.hcp() + " " + speaker.fee())
                .sorted()
                .toList()
                .toString();
    }
}
