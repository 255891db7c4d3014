package io.countersign.expense;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meals: everybody is named, hosts do not outnumber guests, and so much a head. */
@Component
@Order(2)
class MealCheck implements ClaimCheck {

    private final RuleBook rules;

    MealCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).type().needsAttendees()) {
                check(rules.inForce(ExpenseRuleCodes.MEALS, lines.get(i).spentOn()), i, lines.get(i), judgement);
            }
        }
    }

    private static void check(Rule rule, int index, ExpenseLine.Facts line, Judgement judgement) {
        List<Attendee> attendees = line.details().attendees();
        if (attendees.isEmpty()) {
            judgement.find(
                    rule,
                    "attendees-missing",
                    Severity.BLOCK,
                    index,
                    new Text("Nobody is named who took part in this meal.", "未登记用餐人员。"),
                    Map.of(),
                    new Text("Name everybody who was at the table.", "请登记所有用餐人员。"));
            return;
        }
        rule.find("perHead." + line.type()).ifPresent(setting -> {
            Money each = Money.of(setting);
            judgement.bound(
                    rule,
                    index,
                    line,
                    each.times(attendees.size()),
                    new Text(
                            attendees.size() + " persons × " + each.formatted(),
                            attendees.size() + " 人 × " + each.formatted()));
        });
        long hosts = attendees.stream()
                .filter(attendee -> attendee.kind() == Attendee.Kind.INTERNAL)
                .count();
        long guests = attendees.size() - hosts;
        if (line.type() != ExpenseType.INTERNAL_MEAL && hosts > guests) {
            judgement.find(
                    rule,
                    "more-hosts-than-guests",
                    Severity.HOLD,
                    index,
                    new Text(
                            hosts + " of us for " + guests + " guests; at most one host for each guest.",
                            "我方 " + hosts + " 人，客人 " + guests + " 人，陪同人数不得多于客人。"),
                    Map.of("hosts", Long.toString(hosts), "guests", Long.toString(guests)),
                    new Text("Claim it as an internal meal, or leave hosts out.", "可改为内部用餐，或扣除超出的陪同人员。"));
        }
    }
}
