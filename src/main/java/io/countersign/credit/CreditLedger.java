package io.countersign.credit;

import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedIds;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only book of one account after another: every change of a bucket is a row here, with the balances after it. */
@Component
class CreditLedger {

    private static final String APPEND = """
            insert into credit_ledger (id, customer_code, position, kind, amount, order_number, revision, ship_date,
                reservation_id, closes_id, reference, limit_then, exposure_then, within_limit, reserved_after,
                committed_after, delivered_unbilled_after, open_receivables_after, unapplied_receipts_after, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private record Balance(Buckets buckets, long entries) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final CreditAccounts accounts;
    private final Clock clock;

    CreditLedger(JdbcTemplate jdbc, JdbcClient client, CreditAccounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Moves the account's buckets and writes why; all of it or nothing. */
    void post(String customer, List<LedgerEntry> entries) {
        Buckets moved = Buckets.sum(entries);
        accounts.move(customer, moved, entries.size());
        Balance after = client.sql("select * from credit_account where customer_code = ?")
                .param(customer)
                .query((row, index) -> new Balance(CreditPositions.buckets(row), row.getLong("entries")))
                .single();
        append(customer, entries, after.buckets().minus(moved), after.entries() - entries.size());
    }

    /** Writes rows for buckets that the caller has moved already. */
    void append(String customer, List<LedgerEntry> entries, Buckets before, long position) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Buckets balance = before;
        for (LedgerEntry entry : entries) {
            balance = balance.after(entry);
            rows.add(row(customer, ++position, entry, balance));
        }
        jdbc.batchUpdate(APPEND, rows);
    }

    private @Nullable Object[] row(String customer, long position, LedgerEntry entry, Buckets after) {
        CreditExposure verdict = entry.verdict();
        return new @Nullable Object[] {
            TimeOrderedIds.next(),
            customer,
            position,
            entry.kind().name(),
            entry.amount().amount(),
            entry.order(),
            entry.revision(),
            entry.shipDate(),
            entry.reservation(),
            entry.closes(),
            entry.reference(),
            verdict == null ? null : amount(verdict.limit()),
            verdict == null ? null : verdict.total().amount(),
            verdict == null ? null : !verdict.isExceeded(),
            after.reserved().amount(),
            after.committed().amount(),
            after.deliveredUnbilled().amount(),
            after.openReceivables().amount(),
            after.unappliedReceipts().amount(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
