package io.countersign.rebate;

import io.countersign.calendar.PeriodKey;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settlements. Of one rebate at most one is open, because each stands on what the ones before it paid. */
@Component
class Settlements {

    private static final String SELECT = "select * from rebate_settlement where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Settlements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another one of the same rebate is open */
    void add(Settlement settlement) {
        jdbc.sql("""
                insert into rebate_settlement (number, agreement, scheme, period, customer, kind, on_month, turnover, due,
                  paid_before, amount, status, requester, unit, created_at, status_since, open_slot)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        settlement.number(),
                        settlement.agreement(),
                        settlement.scheme(),
                        settlement.period().value(),
                        settlement.customer(),
                        settlement.kind().name(),
                        settlement.month(),
                        settlement.turnover().amount(),
                        settlement.due().amount(),
                        settlement.paidBefore().amount(),
                        settlement.amount().amount(),
                        settlement.status().name(),
                        settlement.requester().value(),
                        settlement.unit(),
                        at(settlement.createdAt()),
                        at(settlement.statusSince()),
                        slot(settlement))
                .update();
    }

    private static String slot(Settlement settlement) {
        return settlement.agreement() + "|" + settlement.scheme() + "|" + settlement.period();
    }

    /** Lets a draft of this person through once. */
    boolean submit(String number, PersonId requester, String process) {
        LocalDateTime now = at(clock.instant());
        return jdbc.sql("update rebate_settlement set status = 'IN_APPROVAL', submitted_at = ?, status_since = ?,"
                                + " process_instance = ? where number = ? and requester = ? and status = 'DRAFT'")
                        .params(now, now, process, number, requester.value())
                        .update()
                == 1;
    }

    /** False when it is not {@code from} any more. */
    boolean close(String number, SettlementStatus from, SettlementStatus end) {
        LocalDateTime now = at(clock.instant());
        return jdbc.sql("update rebate_settlement set status = ?, status_since = ?, closed_at = ?, open_slot = null"
                                + " where number = ? and status = ?")
                        .params(end.name(), now, now, number, from.name())
                        .update()
                == 1;
    }

    /** The credit note; one for each settlement, to the party that the agreement has. */
    void credit(Settlement settlement) {
        jdbc.sql("insert into rebate_credit_note (settlement, customer, amount, issued_at) values (?, ?, ?, ?)")
                .params(
                        settlement.number(),
                        settlement.customer(),
                        settlement.amount().amount(),
                        at(clock.instant()))
                .update();
    }

    Money paid(String agreement, String scheme, PeriodKey period) {
        return new Money(jdbc.sql("select coalesce(sum(amount), 0) from rebate_settlement"
                        + " where agreement = ? and scheme = ? and period = ? and status = 'SETTLED'")
                .params(agreement, scheme, period.value())
                .query(java.math.BigDecimal.class)
                .single());
    }

    boolean isFinal(String agreement, String scheme, PeriodKey period) {
        return jdbc.sql("select count(*) from rebate_settlement where agreement = ? and scheme = ? and period = ?"
                                + " and kind = 'FINAL' and status = 'SETTLED'")
                        .params(agreement, scheme, period.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Settlement get(String number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    Optional<Settlement> find(String number) {
        return rows(SELECT + "number = ?", number).stream().findFirst();
    }

    /** By number from one number on. */
    List<Settlement> after(String number, int most) {
        return rows(SELECT + "number > ? order by number limit " + most, number);
    }

    private List<Settlement> rows(String query, Object... values) {
        return jdbc.sql(query).params(values).query(Settlements::settlement).list();
    }

    private static Settlement settlement(ResultSet row, int number) throws SQLException {
        return new Settlement(
                row.getString("number"),
                row.getString("agreement"),
                row.getString("scheme"),
                new PeriodKey(row.getString("period")),
                row.getString("customer"),
                SettlementKind.valueOf(row.getString("kind")),
                row.getString("on_month"),
                new Money(row.getBigDecimal("turnover")),
                new Money(row.getBigDecimal("due")),
                new Money(row.getBigDecimal("paid_before")),
                new Money(row.getBigDecimal("amount")),
                SettlementStatus.valueOf(row.getString("status")),
                new PersonId(row.getString("requester")),
                row.getString("unit"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("status_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject("submitted_at", LocalDateTime.class)),
                instant(row.getObject("closed_at", LocalDateTime.class)),
                row.getString("process_instance"));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-settlement",
                new Text(
                        "There is no settlement " + number + ", or it is none of yours.",
                        "没有返利兑现单 " + number + "，或您无权查看。"));
    }
}
