package io.countersign.budget;

import io.countersign.approval.Evidence.Change;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked for: so much from one budget to another.
 *
 * @param from  code of the budget that gives
 * @param month first day of the month whose share moves
 */
record AdjustmentContent(String from, String to, LocalDate month, Money amount, String reason) {

    /** As one text that can be read again; the reason, which may have lines of its own, stands last. */
    String text() {
        return String.join("\n", from, to, month.toString(), amount.toString(), reason);
    }

    static AdjustmentContent read(String text) {
        String[] parts = text.split("\n", 5);
        return new AdjustmentContent(parts[0], parts[1], LocalDate.parse(parts[2]), Money.of(parts[3]), parts[4]);
    }

    String hash() {
        return Digest.sha256(text());
    }

    /** What is set aside at the budget that gives. */
    Ask ask() {
        return new Ask(from, month, amount, "transfer");
    }

    List<Change> since(AdjustmentContent before) {
        List<Change> changes = new ArrayList<>();
        add(changes, new Text("From", "调出预算"), before.from, from);
        add(changes, new Text("To", "调入预算"), before.to, to);
        add(changes, new Text("Month", "月份"), month(before.month), month(month));
        add(changes, new Text("Amount", "金额"), before.amount.toString(), amount.toString());
        add(changes, new Text("Reason", "原因"), before.reason, reason);
        return changes;
    }

    private static void add(List<Change> changes, Text label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(label, before, after));
        }
    }

    static String month(LocalDate month) {
        return month.toString().substring(0, 7);
    }
}
