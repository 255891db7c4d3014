package io.countersign.activity;

import io.countersign.approval.Evidence.Figure;
import io.countersign.approval.Evidence.Usage;
import io.countersign.budget.BudgetChecks;
import io.countersign.budget.NodeUsage;
import io.countersign.compliance.event.CapStanding;
import io.countersign.compliance.event.Speaker;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Budget and caps before and after an activity, as sums that can be checked with a pencil. */
@Component
class ActivityUsage {

    private final BudgetChecks budgets;
    private final EventFacts eventFacts;

    ActivityUsage(BudgetChecks budgets, EventFacts eventFacts) {
        this.budgets = budgets;
        this.eventFacts = eventFacts;
    }

    /** @param number of the activity, whose own holdings do not count twice; empty before it has one */
    List<Usage> of(String number, ActivityContent content) {
        List<Usage> usage = new ArrayList<>();
        budgets.usage(number, ActivityMoney.asks(content)).stream()
                .map(ActivityUsage::budget)
                .forEach(usage::add);
        eventFacts.speakers(number, content).stream()
                .flatMap(ActivityUsage::year)
                .forEach(usage::add);
        return usage;
    }

    private static Usage budget(NodeUsage node) {
        return new Usage(
                new Text(
                        "Budget " + node.node() + " " + node.name().en(),
                        "预算 " + node.node() + " " + node.name().zh()),
                node.before(),
                node.after(),
                node.allocated(),
                List.of(
                        figure("allocated", "allocated", "已分配", node.allocated()),
                        figure(
                                "before",
                                "− used by others (reserved, committed, spent)",
                                "− 他人已占用（预占、承诺、实际）",
                                node.before()),
                        figure("this", "− this activity", "− 本活动", node.after().minus(node.before())),
                        figure("available", "= still available", "= 剩余可用", node.available())));
    }

    private static Stream<Usage> year(Speaker speaker) {
        CapStanding cap = speaker.cap();
        if (cap == null) {
            return Stream.empty();
        }
        Money before = cap.amount().minus(speaker.fee());
        return Stream.of(new Usage(
                new Text(
                        "Fees of " + speaker.name().en() + " (" + speaker.code() + ") in " + cap.year(),
                        speaker.name().zh() + "（" + speaker.code() + "）" + cap.year() + " 年讲课费"),
                before,
                cap.amount(),
                cap.amountCap(),
                List.of(
                        figure("before", "paid, committed or reserved", "已支付、已承诺或预占", before),
                        figure("this", "+ this activity", "+ 本活动", speaker.fee()),
                        figure("cap", "annual cap", "年度上限", cap.amountCap()),
                        new Figure(
                                "talks",
                                new Text(
                                        "talks with this one, of " + cap.talksCap(),
                                        "含本次讲课次数（上限 " + cap.talksCap() + "）"),
                                Integer.toString(cap.talks())))));
    }

    private static Figure figure(String key, String en, String zh, Money amount) {
        return new Figure(key, new Text(en, zh), amount.toString());
    }
}
