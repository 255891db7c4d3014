package io.countersign.quota;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The quotas that are set. */
@Component
class Quotas {

    private final JdbcClient jdbc;
    private final Clock clock;

    Quotas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of two people who set quotas of one year, the second waits here, so that what he adds up is what there is. */
    void lock(String year) {
        if (!raised(year)) {
            try {
                jdbc.sql("insert into quota_year (year_of, changes) values (?, 1)")
                        .param(year)
                        .update();
            } catch (DuplicateKeyException rival) {
                raised(year);
            }
        }
    }

    private boolean raised(String year) {
        return jdbc.sql("update quota_year set changes = changes + 1 where year_of = ?")
                        .param(year)
                        .update()
                == 1;
    }

    void put(Quota quota, Optional<PersonId> by) {
        Quota.Key key = quota.key();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String person = by.map(PersonId::value).orElse(null);
        int changed = jdbc.sql("update sales_quota set amount = ?, set_by = ?, set_at = ?"
                        + " where period = ? and unit = ? and person = ? and sku = ?")
                .params(quota.amount().amount(), person, now, key.period().value(), key.unit(), key.person(), key.sku())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into sales_quota (period, unit, person, sku, amount, set_by, set_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            key.period().value(),
                            key.unit(),
                            key.person(),
                            key.sku(),
                            quota.amount().amount(),
                            person,
                            now)
                    .update();
        }
    }

    /** All of a year, its quarters and months. */
    List<Quota> ofYears(Collection<String> years) {
        return years.stream()
                .sorted()
                .flatMap(year -> quotas("period = :year or period like concat(:year, '-%')", "year", year, "").stream())
                .toList();
    }

    List<Quota> of(PeriodKey period, String unit) {
        return quotas(
                "period = :period and (unit = :unit or unit like concat(:unit, '/%'))", "period", period.value(), unit);
    }

    private List<Quota> quotas(String condition, String name, String period, String unit) {
        return jdbc.sql("select period, unit, person, sku, amount from sales_quota where " + condition
                        + " order by unit, person, sku, period limit 50000")
                .param(name, period)
                .param("unit", unit)
                .query((row, number) -> new Quota(
                        new Quota.Key(
                                new PeriodKey(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)),
                        new Money(row.getBigDecimal(5))))
                .list();
    }
}
