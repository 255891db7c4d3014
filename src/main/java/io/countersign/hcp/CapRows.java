package io.countersign.hcp;

import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind the caps: a professional's year, what documents hold of it, and the append-only ledger. */
@Component
class CapRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CapRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the row's lock; from here on nobody else changes anything of this year. */
    CapAmount lock(CapKey key) {
        return locked(key).orElseGet(() -> begun(key));
    }

    private Optional<CapAmount> locked(CapKey key) {
        return jdbc.sql("select used_talks, used_amount from spend_cap where hcp = ? and cap_year = ? for update")
                .params(key.hcp(), key.year())
                .query((row, index) -> amount(row, "used"))
                .optional();
    }

    /**
     * The first of a year begins it. The professional's own row lets one in at a time: of two that insert the same key the
     * second would share a lock with the third, and both would wait for the other.
     */
    private CapAmount begun(CapKey key) {
        jdbc.sql("select code from professional where code = ? for update")
                .param(key.hcp())
                .query(String.class)
                .optional();
        return locked(key).orElseGet(() -> {
            jdbc.sql("insert into spend_cap (hcp, cap_year, used_talks, used_amount, entries) values (?, ?, 0, 0, 0)")
                    .params(key.hcp(), key.year())
                    .update();
            return CapAmount.NONE;
        });
    }

    CapAmount used(CapKey key) {
        return jdbc.sql("select used_talks, used_amount from spend_cap where hcp = ? and cap_year = ?")
                .params(key.hcp(), key.year())
                .query((row, index) -> amount(row, "used"))
                .optional()
                .orElse(CapAmount.NONE);
    }

    SortedMap<CapKey, CapHolding> holdings(String document) {
        SortedMap<CapKey, CapHolding> found = new TreeMap<>();
        jdbc.sql("select * from cap_holding where document = ?")
                .param(document)
                .query((row, index) -> holding(row))
                .list()
                .forEach(holding -> found.put(holding.key(), holding));
        return found;
    }

    /** Counts the difference within the bound; the condition is the rule, whatever was read before. */
    boolean moveWithin(CapKey key, CapAmount by, int entries, CapAmount bound) {
        return jdbc.sql("update spend_cap set used_talks = used_talks + :talks, used_amount = used_amount + :amount,"
                                + " entries = entries + :entries where hcp = :hcp and cap_year = :year"
                                + " and (:talks <= 0 or used_talks + :talks <= :talksCap)"
                                + " and (:amount <= 0 or used_amount + :amount <= :amountCap)")
                        .params(moving(key, by, entries))
                        .param("talksCap", bound.talks())
                        .param("amountCap", bound.amount().amount())
                        .update()
                == 1;
    }

    /** Counts a difference that uses nothing more of the cap. */
    void move(CapKey key, CapAmount by, int entries) {
        jdbc.sql("update spend_cap set used_talks = used_talks + :talks, used_amount = used_amount + :amount,"
                        + " entries = entries + :entries where hcp = :hcp and cap_year = :year")
                .params(moving(key, by, entries))
                .update();
    }

    private static Map<String, Object> moving(CapKey key, CapAmount by, int entries) {
        return Map.of(
                "talks", by.talks(),
                "amount", by.amount().amount(),
                "entries", entries,
                "hcp", key.hcp(),
                "year", key.year());
    }

    void keep(String document, CapHolding holding) {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "document", document,
                "hcp", holding.key().hcp(),
                "year", holding.key().year(),
                "askedTalks", holding.asked().talks(),
                "asked", holding.asked().amount().amount(),
                "committedTalks", holding.committed().talks(),
                "committed", holding.committed().amount().amount(),
                "paidTalks", holding.paid().talks(),
                "paid", holding.paid().amount().amount()));
        String update = "update cap_holding set asked_talks = :askedTalks, asked_amount = :asked,"
                + " committed_talks = :committedTalks, committed_amount = :committed, paid_talks = :paidTalks,"
                + " paid_amount = :paid, reservation_id = :reservation, commitment_id = :commitment"
                + " where document = :document and hcp = :hcp and cap_year = :year";
        if (written(update, values, holding) == 0) {
            written(
                    "insert into cap_holding (document, hcp, cap_year, asked_talks, asked_amount, committed_talks,"
                            + " committed_amount, paid_talks, paid_amount, reservation_id, commitment_id) values (:document, :hcp,"
                            + " :year, :askedTalks, :asked, :committedTalks, :committed, :paidTalks, :paid, :reservation,"
                            + " :commitment)",
                    values,
                    holding);
        }
    }

    private int written(String sql, Map<String, Object> values, CapHolding holding) {
        return jdbc.sql(sql)
                .params(values)
                .param("reservation", holding.reservation())
                .param("commitment", holding.commitment())
                .update();
    }

    /** Writes the movements behind a change that is counted already; the balance after each is the year's balance now. */
    void append(CapKey key, String document, List<CapEntry> entries) {
        long position = jdbc.sql("select entries from spend_cap where hcp = ? and cap_year = ?")
                .params(key.hcp(), key.year())
                .query(Long.class)
                .single();
        CapAmount after = used(key);
        long first = position - entries.size();
        for (CapEntry entry : entries) {
            append(key, document, ++first, entry, after);
        }
    }

    private void append(CapKey key, String document, long position, CapEntry entry, CapAmount after) {
        jdbc.sql(
                        "insert into cap_ledger (id, hcp, cap_year, position, kind, document, talks, amount, closes_id,"
                                + " used_talks_after, used_amount_after, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(entry.id())
                .param(key.hcp())
                .param(key.year())
                .param(position)
                .param(entry.kind().name())
                .param(document)
                .param(entry.amount().talks())
                .param(entry.amount().amount().amount())
                .param(entry.closes())
                .param(after.talks())
                .param(after.amount().amount())
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    static CapHolding holding(ResultSet row) throws SQLException {
        return new CapHolding(
                new CapKey(row.getString("hcp"), row.getInt("cap_year")),
                amount(row, "asked"),
                amount(row, "committed"),
                amount(row, "paid"),
                id(row, "reservation_id"),
                id(row, "commitment_id"));
    }

    private static CapAmount amount(ResultSet row, String column) throws SQLException {
        return new CapAmount(
                row.getInt(column + "_talks"),
                Money.rounded(Objects.requireNonNull(row.getBigDecimal(column + "_amount"))));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
