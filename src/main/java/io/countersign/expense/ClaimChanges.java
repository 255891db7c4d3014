package io.countersign.expense;

import io.countersign.approval.Evidence.Change;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an employee changed between the revision before and this one. */
@Component
class ClaimChanges {

    private static final String NOTHING = "–";

    private final KeepAudit audits;

    ClaimChanges(KeepAudit audits) {
        this.audits = audits;
    }

    List<Change> since(ExpenseClaim claim) {
        return audits.before(claim)
                .map(before -> between(before, claim.content()))
                .orElse(List.of());
    }

    static List<Change> between(ClaimContent before, ClaimContent after) {
        List<Change> changes = new ArrayList<>();
        add(changes, new Text("Purpose", "事由"), before.purpose(), after.purpose());
        int lines = Math.max(before.lines().size(), after.lines().size());
        for (int i = 0; i < lines; i++) {
            String label = Integer.toString(i + 1);
            add(changes, new Text("Line " + label, "第 " + label + " 行"), line(before, i), line(after, i));
        }
        add(
                changes,
                new Text("Claimed", "报销金额"),
                before.claimed().formatted(),
                after.claimed().formatted());
        return changes;
    }

    private static String line(ClaimContent content, int index) {
        if (index >= content.lines().size()) {
            return NOTHING;
        }
        ExpenseLine.Facts line = content.lines().get(index);
        return line.type().title().zh() + " / " + line.type().title().en() + " · " + line.spentOn() + " · "
                + line.description() + " · " + line.claimed().formatted() + " · " + line.budgetNode()
                + (line.details().exception() == null
                        ? ""
                        : " · " + line.details().exception());
    }

    private static void add(List<Change> changes, Text label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(label, before, after));
        }
    }
}
