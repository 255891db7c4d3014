package io.countersign.rebate;

import io.countersign.calendar.DateRange;
import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is accrued month by month, written once, and what is due to be. */
@Component
class Accruals {

    /** Turnover from the first day of the period to the end of a month. */
    record Basis(Entitlement entitlement, Money turnover, Money accruedBefore) {}

    private static final String DUE = """
            select e.agreement, e.scheme, e.period, e.customer, e.target, coalesce(a.accrued, 0)
            from rebate_entitlement e
            left join (
              select b.agreement, b.scheme, b.period, sum(b.amount) as accrued from rebate_accrual b
              where b.on_month < :month group by b.agreement, b.scheme, b.period) a
              on a.agreement = e.agreement and a.scheme = e.scheme and a.period = e.period
            where e.valid_from <= :last and e.valid_to >= :first
              and not exists (select 1 from rebate_accrual d where d.agreement = e.agreement and d.scheme = e.scheme
                and d.period = e.period and d.on_month >= :month)
            order by e.agreement, e.scheme, e.period""";

    private static final String INSERT = """
            insert into rebate_accrual (agreement, scheme, period, on_month, turnover, due, amount, accrued_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final Turnovers turnovers;
    private final JdbcTemplate database;
    private final Clock clock;

    Accruals(JdbcClient jdbc, Turnovers turnovers, JdbcTemplate database, Clock clock) {
        this.jdbc = jdbc;
        this.turnovers = turnovers;
        this.database = database;
        this.clock = clock;
    }

    /** Of two nodes that accrue a month, the second waits here and then finds nothing left to do. */
    void lock(YearMonth month) {
        if (!raised(month)) {
            try {
                jdbc.sql("insert into rebate_month (on_month, runs) values (?, 1)")
                        .param(month.toString())
                        .update();
            } catch (DuplicateKeyException rival) {
                raised(month);
            }
        }
    }

    private boolean raised(YearMonth month) {
        return jdbc.sql("update rebate_month set runs = runs + 1 where on_month = ?")
                        .param(month.toString())
                        .update()
                == 1;
    }

    /** Of entitlements for which neither this month nor a later one is accrued. */
    List<Basis> bases(YearMonth month) {
        DateRange days = PeriodKey.of(month).days();
        List<Basis> due = jdbc.sql(DUE)
                .param("first", days.validFrom())
                .param("last", days.validTo())
                .param("month", month.toString())
                .query(Accruals::basis)
                .list();
        Map<Entitlement, Money> turnover = turnovers.until(
                days.validTo(), due.stream().map(Basis::entitlement).toList());
        return due.stream()
                .map(basis -> new Basis(
                        basis.entitlement(),
                        turnover.getOrDefault(basis.entitlement(), Money.ZERO),
                        basis.accruedBefore()))
                .toList();
    }

    private static Basis basis(ResultSet row, int number) throws SQLException {
        return new Basis(
                new Entitlement(
                        row.getString(1),
                        row.getString(2),
                        new PeriodKey(row.getString(3)),
                        row.getString(4),
                        new Money(row.getBigDecimal(5))),
                Money.ZERO,
                new Money(row.getBigDecimal(6)));
    }

    void write(List<Accrual> accruals) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.batchUpdate(INSERT, accruals, 1_000, (statement, accrual) -> {
            statement.setString(1, accrual.agreement());
            statement.setString(2, accrual.scheme());
            statement.setString(3, accrual.period().value());
            statement.setString(4, accrual.month());
            statement.setBigDecimal(5, accrual.turnover().amount());
            statement.setBigDecimal(6, accrual.due().amount());
            statement.setBigDecimal(7, accrual.amount().amount());
            statement.setObject(8, now);
        });
    }

    List<Accrual> of(String agreement) {
        return accruals("agreement = ? order by scheme, period, on_month limit 1000", agreement);
    }

    List<Accrual> ofMonth(YearMonth month) {
        return accruals("on_month = ? order by agreement, scheme, period limit 100000", month.toString());
    }

    /** How it stood at the end of the last month that is accrued. */
    Optional<Accrual> latest(String agreement, String scheme, PeriodKey period) {
        return accruals(
                        "agreement = ? and scheme = ? and period = ? order by on_month desc limit 1",
                        agreement,
                        scheme,
                        period.value())
                .stream()
                .findFirst();
    }

    private List<Accrual> accruals(String condition, Object... values) {
        return jdbc.sql("select agreement, scheme, period, on_month, turnover, due, amount from rebate_accrual where "
                        + condition)
                .params(values)
                .query((row, number) -> new Accrual(
                        row.getString(1),
                        row.getString(2),
                        new PeriodKey(row.getString(3)),
                        row.getString(4),
                        new Money(row.getBigDecimal(5)),
                        new Money(row.getBigDecimal(6)),
                        new Money(row.getBigDecimal(7))))
                .list();
    }
}
