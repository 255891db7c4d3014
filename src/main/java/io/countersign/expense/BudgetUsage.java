package io.countersign.expense;

import io.countersign.approval.Evidence.Figure;
import io.countersign.approval.Evidence.Usage;
import io.countersign.budget.NodeUsage;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;

/** The budgets of a claim before and after it, as sums that can be checked with a pencil. */
final class BudgetUsage {

    private BudgetUsage() {}

    static List<Usage> of(Assessment assessment) {
        return assessment.usage().stream().map(BudgetUsage::of).toList();
    }

    private static Usage of(NodeUsage node) {
        return new Usage(
                new Text("Budget " + node.name().en(), "预算 " + node.name().zh()),
                node.before(),
                node.after(),
                node.allocated(),
                List.of(
                        figure("allocated", "Allocated", "预算额", node.allocated()),
                        figure("reserved", "− reserved", "− 预占", node.reserved()),
                        figure("committed", "− committed", "− 占用", node.committed()),
                        figure("actual", "− spent", "− 实际", node.actual()),
                        figure("claim", "− this claim", "− 本单", node.after().minus(node.before())),
                        figure("available", "= left after it", "= 之后可用", node.available())));
    }

    private static Figure figure(String key, String en, String zh, Money amount) {
        return new Figure(key, new Text(en, zh), amount.toString());
    }
}
