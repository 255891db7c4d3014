package io.countersign.promo;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedIds;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stock of promotional items: one row per item that every writer touches first, in the order of the codes, and an
 * append-only ledger. The condition of the one UPDATE is the rule: never below zero, never less on hand than reserved.
 */
@Component
class Stock {

    private record Balance(int onHand, int reserved, long entries) {}

    private record Held(long id, String item, int quantity) {}

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;

    Stock(JdbcClient jdbc, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Sets aside all of it or nothing; an earlier reservation of the document is given back first.
     *
     * @return items of which there is not enough; empty when everything is reserved
     */
    List<String> reserve(String document, SortedMap<String, Integer> quantities) {
        TreeSet<String> touched = new TreeSet<>(quantities.keySet());
        held(document).forEach(held -> touched.add(held.item()));
        touched.forEach(this::lock);
        release(document);
        List<String> lacking = quantities.entrySet().stream()
                .filter(wanted -> free(wanted.getKey()) < wanted.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (lacking.isEmpty()) {
            quantities.forEach((item, quantity) -> move(StockKind.RESERVE, item, quantity, document, null, null));
        }
        return lacking;
    }

    /** Gives back what the document still holds; nothing where it holds nothing. */
    void release(String document) {
        close(StockKind.RELEASE, document);
    }

    /** Takes what the document holds out of stock. */
    void issue(String document) {
        close(StockKind.ISSUE, document);
    }

    /** @return false when there is not enough on hand that nobody was promised */
    boolean change(StockKind kind, String item, int quantity, String document, @Nullable String note) {
        return moved(kind, item, quantity, document, null, note);
    }

    private void close(StockKind kind, String document) {
        Collection<Held> open = held(document);
        open.stream().map(Held::item).distinct().sorted().forEach(this::lock);
        // read again under the lock: of two at once the second finds nothing left to close
        held(document).forEach(held -> move(kind, held.item(), held.quantity(), document, held.id(), null));
    }

    private List<Held> held(String document) {
        return jdbc.sql("select r.id, r.item, r.quantity from promo_stock_entry r"
                        + " left join promo_stock_entry c on c.closes_id = r.id"
                        + " where r.document = ? and r.kind = 'RESERVE' and c.id is null order by r.item")
                .param(document)
                .query((row, index) -> new Held(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    void lock(String item) {
        jdbc.sql("select code from promo_item where code = ? for update")
                .param(item)
                .query(String.class)
                .single();
    }

    private int free(String item) {
        return jdbc.sql("select on_hand - reserved from promo_item where code = ?")
                .param(item)
                .query(Integer.class)
                .single();
    }

    private void move(
            StockKind kind, String item, int quantity, String document, @Nullable Long closes, @Nullable String note) {
        if (!moved(kind, item, quantity, document, closes, note)) {
            throw new IllegalStateException("The stock of " + item + " moved while it was locked");
        }
    }

    private boolean moved(
            StockKind kind, String item, int quantity, String document, @Nullable Long closes, @Nullable String note) {
        int onHand = kind.onHand * quantity;
        int reserved = kind.reserved * quantity;
        int updated = jdbc.sql("update promo_item set on_hand = on_hand + :onHand, reserved = reserved + :reserved,"
                        + " entries = entries + 1 where code = :item and reserved + :reserved >= 0"
                        + " and on_hand + :onHand >= reserved + :reserved")
                .param("onHand", onHand)
                .param("reserved", reserved)
                .param("item", item)
                .update();
        if (updated == 1) {
            append(kind, item, quantity, document, closes, note);
        }
        return updated == 1;
    }

    private void append(
            StockKind kind, String item, int quantity, String document, @Nullable Long closes, @Nullable String note) {
        Balance after = jdbc.sql("select on_hand, reserved, entries from promo_item where code = ?")
                .param(item)
                .query((row, index) -> new Balance(row.getInt(1), row.getInt(2), row.getLong(3)))
                .single();
        jdbc.sql(
                        "insert into promo_stock_entry (id, item, position, kind, quantity, document, closes_id, on_hand_after,"
                                + " reserved_after, note, person, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next())
                .param(item)
                .param(after.entries())
                .param(kind.name())
                .param(quantity)
                .param(document)
                .param(closes)
                .param(after.onHand())
                .param(after.reserved())
                .param(note)
                .param(current.id().map(PersonId::value).orElse(null))
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
