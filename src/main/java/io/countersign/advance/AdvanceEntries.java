package io.countersign.advance;

import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedIds;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every movement of an advance, written once. */
@Component
class AdvanceEntries {

    /** One movement as people read it. */
    public record Entry(
            long id, String advance, Kind kind, Money amount, String reference, Money openAfter, Instant at) {}

    /** Why what is open changed. */
    enum Kind {
        PAID,
        OFFSET,
        RETURN,
        UNDO
    }

    private static final int MOST = 500;

    private final JdbcClient database;

    AdvanceEntries(JdbcClient database) {
        this.database = database;
    }

    void add(
            String advance,
            Kind kind,
            Money amount,
            String reference,
            Money openAfter,
            @Nullable PersonId by,
            Instant at) {
        add(advance, kind, amount, reference, null, openAfter, by, at);
    }

    void undo(Entry offset, Money openAfter, Instant at) {
        add(offset.advance(), Kind.UNDO, offset.amount(), offset.reference(), offset.id(), openAfter, null, at);
    }

    List<Entry> of(String advance) {
        return select("e.advance = ?", advance);
    }

    /** What a claim has paid back and nobody has taken back. */
    List<Entry> liveOffsets(String claim) {
        return select(
                "e.kind = 'OFFSET' and not exists (select 1 from advance_entry u where u.closes_id = e.id)"
                        + " and e.reference = ?",
                claim);
    }

    private List<Entry> select(String condition, String value) {
        return database.sql("select e.id, e.advance, e.kind, e.amount, e.reference, e.open_after, e.recorded_at"
                        + " from advance_entry e where " + condition + " order by e.id limit ?")
                .params(value, MOST)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getString("advance"),
                        Kind.valueOf(row.getString("kind")),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("reference"),
                        new Money(row.getBigDecimal("open_after")),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private void add(
            String advance,
            Kind kind,
            Money amount,
            String reference,
            @Nullable Long closes,
            Money openAfter,
            @Nullable PersonId by,
            Instant at) {
        database.sql("insert into advance_entry (id, advance, kind, amount, reference, closes_id, open_after, person,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedIds.next(),
                        advance,
                        kind.name(),
                        amount.amount(),
                        reference,
                        closes,
                        openAfter.amount(),
                        by == null ? null : by.value(),
                        Timestamp.from(at))
                .update();
    }
}
