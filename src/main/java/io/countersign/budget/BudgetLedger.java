package io.countersign.budget;

import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedIds;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The append-only book of one node after another: every change of a bucket is a row here, with the balances after it. */
@Component
class BudgetLedger {

    private static final String APPEND = """
            insert into budget_ledger (id, node_code, position, kind, amount, for_month, booked_on, document, revision, line,
                reservation_id, closes_id, reference, allocated_after, transferred_in_after, transferred_out_after,
                distributed_after, reserved_after, committed_after, actual_after, accrued_after, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SET_NODE = """
            update budget_node set allocated = ?, transferred_in = ?, transferred_out = ?, distributed = ?, reserved = ?,
                committed = ?, actual = ?, accrued = ?, entries = ? where code = ? and entries = ?""";

    private static final String SET_MONTH =
            "update budget_month set planned = ?, used = ? where node_code = ? and for_month = ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    BudgetLedger(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Moves the nodes' buckets and writes why; all of it or nothing.
     *
     * @param locked the caller's, who holds the locks of all nodes that the entries name
     * @return where the nodes stand afterwards
     */
    Map<String, BudgetPosition> post(Map<String, BudgetPosition> locked, List<LedgerEntry> entries) {
        Map<String, BudgetPosition> standing = new LinkedHashMap<>(locked);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.amount().isPositive()) {
                BudgetPosition after = held(standing, entry.node()).after(entry);
                standing.put(entry.node(), after);
                rows.add(row(after, entry));
            }
        }
        Set<String> moved = entries.stream().map(LedgerEntry::node).collect(Collectors.toCollection(TreeSet::new));
        moved.forEach(code -> write(held(locked, code), held(standing, code)));
        jdbc.batchUpdate(APPEND, rows);
        return standing;
    }

    private static BudgetPosition held(Map<String, BudgetPosition> positions, String code) {
        BudgetPosition position = positions.get(code);
        if (position == null) {
            throw new IllegalStateException("Nobody holds the lock of budget " + code);
        }
        return position;
    }

    private void write(BudgetPosition before, BudgetPosition after) {
        if (before.entries() == after.entries()) {
            return;
        }
        Buckets to = after.buckets();
        int updated = jdbc.update(
                SET_NODE,
                to.allocated().amount(),
                to.transferredIn().amount(),
                to.transferredOut().amount(),
                to.distributed().amount(),
                to.reserved().amount(),
                to.committed().amount(),
                to.actual().amount(),
                to.accrued().amount(),
                after.entries(),
                after.node().code(),
                before.entries());
        if (updated != 1) {
            throw new IllegalStateException("Budget " + after.node().code() + " moved while its lock was held");
        }
        List<Object[]> months = new ArrayList<>();
        for (int index = 0; index < after.months().size(); index++) {
            MonthPlan month = after.months().get(index);
            if (!month.equals(before.months().get(index))) {
                months.add(new Object[] {
                    month.planned().amount(),
                    month.used().amount(),
                    after.node().code(),
                    month.month()
                });
            }
        }
        jdbc.batchUpdate(SET_MONTH, months);
    }

    private @Nullable Object[] row(BudgetPosition after, LedgerEntry entry) {
        Buckets balance = after.buckets();
        boolean closes = entry.kind().closes();
        return new @Nullable Object[] {
            TimeOrderedIds.next(),
            entry.node(),
            after.entries(),
            entry.kind().name(),
            entry.amount().amount(),
            entry.month(),
            entry.bookedOn() == null ? new Today(clock).date() : entry.bookedOn(),
            entry.document(),
            entry.revision(),
            entry.line(),
            closes ? null : entry.reservation(),
            closes ? entry.reservation() : null,
            entry.reference(),
            amount(balance.allocated()),
            amount(balance.transferredIn()),
            amount(balance.transferredOut()),
            amount(balance.distributed()),
            amount(balance.reserved()),
            amount(balance.committed()),
            amount(balance.actual()),
            amount(balance.accrued()),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }

    private static BigDecimal amount(Money money) {
        return money.amount();
    }
}
