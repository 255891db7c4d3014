package io.countersign.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first day of the next month begins without what month-end accrued; once per month. */
@Service
public class ReverseAccruals {

    private static final String CLAIM =
            "update budget_accrual set reversed_at = ? where for_month = ? and reversed_at is null";

    private static final String ACCRUED =
            "select * from budget_ledger where kind = 'ACCRUE' and reference = ?" + " order by node_code, position";

    private final BudgetRows rows;
    private final BudgetLedger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReverseAccruals(BudgetRows rows, BudgetLedger ledger, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param month first day of the month whose accruals are reversed
     * @return how many were
     */
    @Transactional
    public int reverse(LocalDate month) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (jdbc.sql(CLAIM).params(now, month).update() != 1) {
            return 0;
        }
        String last = month.plusMonths(1).minusDays(1).toString();
        List<LedgerEntry> entries = jdbc.sql(ACCRUED)
                .param(last)
                .query((row, index) -> LedgerEntry.of(
                                row.getString("document"),
                                new Ask(
                                        row.getString("node_code"),
                                        row.getObject("for_month", LocalDate.class),
                                        BudgetRows.money(row, "amount"),
                                        row.getString("line")),
                                LedgerKind.REVERSE,
                                last)
                        .on(month.plusMonths(1)))
                .list();
        ledger.post(rows.lock(entries.stream().map(LedgerEntry::node).toList()), entries);
        return entries.size();
    }
}
