package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives nodes their money: new ones are planted, known ones described and given what they are to have now. All of them or none. */
@Component
public class AllocateBudgets {

    private final BudgetTree tree;
    private final BudgetRows rows;
    private final BudgetLedger ledger;
    private final CheckAllocation checkAllocation;

    AllocateBudgets(BudgetTree tree, BudgetRows rows, BudgetLedger ledger, CheckAllocation checkAllocation) {
        this.tree = tree;
        this.rows = rows;
        this.ledger = ledger;
        this.checkAllocation = checkAllocation;
    }

    /**
     * @param reference what the ledger names as the reason, a file or a decision
     * @return what is wrong; then nothing was written
     */
    @Transactional
    public List<Objection> allocate(String reference, List<Allocation> allocations) {
        Map<String, BudgetPosition> known = tree.lockAround(allocations);
        PlannedTree planned = new PlannedTree(known, allocations);
        List<Objection> objections = checkAllocation.check(allocations, planned);
        if (objections.isEmpty()) {
            write(reference, planned.fromTheTop(), known);
        }
        return objections;
    }

    private void write(String reference, List<Allocation> allocations, Map<String, BudgetPosition> known) {
        Map<String, BudgetPosition> locked = new HashMap<>(known);
        List<LedgerEntry> entries = new ArrayList<>();
        for (Allocation allocation : allocations) {
            Map<LocalDate, Money> given = Map.of();
            if (known.containsKey(allocation.code())) {
                given = tree.given(allocation.code());
                describeIf(!stops(allocation), allocation);
            } else {
                tree.plant(allocation.node());
                locked.put(allocation.code(), rows.position(allocation.code()).orElseThrow());
            }
            entries.addAll(entries(reference, allocation, given));
        }
        ledger.post(locked, entries);
        // a node that is to stop can be told so only when it has its money
        allocations.stream()
                .filter(allocation -> known.containsKey(allocation.code()))
                .forEach(allocation -> describeIf(stops(allocation), allocation));
    }

    private void describeIf(boolean now, Allocation allocation) {
        if (now) {
            tree.describe(allocation.node());
        }
    }

    private static boolean stops(Allocation allocation) {
        return allocation.policy().annual().request() == PolicyAction.STOP;
    }

    private static List<LedgerEntry> entries(String reference, Allocation allocation, Map<LocalDate, Money> given) {
        List<LedgerEntry> entries = new ArrayList<>();
        List<LocalDate> months = allocation.period().months();
        for (int index = 0; index < months.size(); index++) {
            LocalDate month = months.get(index);
            Money more = allocation.months().get(index).minus(given.getOrDefault(month, Money.ZERO));
            Money amount = more.isNegative() ? more.negated() : more;
            entries.add(LedgerEntry.plan(
                    allocation.code(),
                    more.isNegative() ? LedgerKind.REDUCE : LedgerKind.ALLOCATE,
                    amount,
                    month,
                    reference));
            String parent = allocation.parent();
            if (parent != null) {
                entries.add(LedgerEntry.plan(
                        parent,
                        more.isNegative() ? LedgerKind.COLLECT : LedgerKind.DISTRIBUTE,
                        amount,
                        month,
                        reference));
            }
        }
        return entries;
    }
}
