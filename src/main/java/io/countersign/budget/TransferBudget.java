package io.countersign.budget;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves money from one node to another of the same tree, once per adjustment. The nodes above both pass it on, so that what
 * children have never exceeds what their parent has, at any moment and at any level.
 */
@Component
public class TransferBudget {

    private final BudgetTree tree;
    private final BudgetRows rows;
    private final BudgetLedger ledger;

    TransferBudget(BudgetTree tree, BudgetRows rows, BudgetLedger ledger) {
        this.tree = tree;
        this.rows = rows;
        this.ledger = ledger;
    }

    /** @param adjustment number of the decision behind it */
    @Transactional
    public void transfer(String adjustment, String from, String to, LocalDate month, Money amount) {
        List<String> giving = tree.upwards(from);
        List<String> taking = tree.upwards(to);
        String common = giving.stream()
                .filter(taking::contains)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        "different-budgets",
                        new Text(
                                from + " and " + to + " belong to different budgets. Choose two of the same year.",
                                from + " 与 " + to + " 不属于同一预算，请选择同一年度的两个预算。")));
        List<String> down = giving.subList(0, giving.indexOf(common));
        List<String> up = taking.subList(0, taking.indexOf(common));
        Map<String, BudgetPosition> locked = rows.lock(
                Stream.of(down, up, List.of(common)).flatMap(List::stream).toList());
        enough(locked, from, month, amount);
        List<LedgerEntry> entries = new ArrayList<>();
        entries.addAll(passed(down, common, LedgerKind.TRANSFER_OUT, LedgerKind.COLLECT, amount, month, adjustment));
        entries.addAll(passed(up, common, LedgerKind.TRANSFER_IN, LedgerKind.DISTRIBUTE, amount, month, adjustment));
        ledger.post(locked, entries);
    }

    /** Whatever the node's policy says of documents: nobody gives away what he does not have. */
    private static void enough(Map<String, BudgetPosition> locked, String from, LocalDate month, Money amount) {
        BudgetPosition giver = locked.get(from);
        if (giver == null || amount.exceeds(giver.buckets().available()) || isShort(giver, month, amount)) {
            throw Refusals.notEnough(from, amount);
        }
    }

    private static boolean isShort(BudgetPosition giver, LocalDate month, Money amount) {
        return giver.node().policy().monthly().request() == PolicyAction.STOP
                && giver.months().stream()
                        .map(MonthPlan::month)
                        .filter(later -> !later.isBefore(month))
                        .anyMatch(later -> amount.exceeds(giver.accumulated(later)));
    }

    /** Each node on the way and, for the node above it, that this child has less or more. */
    private static List<LedgerEntry> passed(
            List<String> path,
            String common,
            LedgerKind kind,
            LedgerKind above,
            Money amount,
            LocalDate month,
            String adjustment) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int index = 0; index < path.size(); index++) {
            String parent = index + 1 < path.size() ? path.get(index + 1) : common;
            entries.add(LedgerEntry.plan(path.get(index), kind, amount, month, adjustment));
            entries.add(LedgerEntry.plan(parent, above, amount, month, adjustment));
        }
        return entries;
    }
}
