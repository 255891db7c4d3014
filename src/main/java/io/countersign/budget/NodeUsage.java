package io.countersign.budget;

import io.countersign.approval.Evidence.Figure;
import io.countersign.approval.Evidence.Usage;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;

/**
 * A node as an approver sees it, with and without the document in question.
 *
 * @param allocated what the node has for itself: allocated, plus and minus transfers, less what its children have
 * @param before    used by everybody else: reserved, committed and spent
 * @param after     used with this document
 * @param available what is left after it, negative when overrun
 */
public record NodeUsage(
        String node,
        Text name,
        Money allocated,
        Money reserved,
        Money committed,
        Money actual,
        Money available,
        Money before,
        Money after) {

    /** As evidence shows it: what is used of the node before and after, with the arithmetic. */
    public Usage asUsage() {
        return new Usage(
                new Text("Budget " + node + " · " + name.en(), "预算 " + node + " · " + name.zh()),
                before,
                after,
                allocated,
                List.of(
                        figure("allocated", "Allocated", "预算额", allocated),
                        figure("reserved", "− reserved by others", "− 其他预占", reserved),
                        figure("committed", "− committed by others", "− 其他占用", committed),
                        figure("actual", "− spent", "− 实际支出", actual),
                        figure("this", "− this document", "− 本单", after.minus(before)),
                        figure("available", "= available", "= 可用", available)));
    }

    private static Figure figure(String key, String en, String zh, Money amount) {
        return new Figure(key, new Text(en, zh), amount.toString());
    }
}
