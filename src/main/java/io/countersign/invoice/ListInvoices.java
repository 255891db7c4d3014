package io.countersign.invoice;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.web.Cursor;
import io.countersign.web.InvalidInput;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool for finance: every invoice that was ever used, newest first, where it is now and whether it still stands. */
@Service
public class ListInvoices {

    private static final Instant AFTER_ALL = Instant.parse("2200-01-01T00:00:00Z");
    private static final String SELECT = """
            select i.invoice_key, i.kind, i.seller_name, i.seller_tax_no, i.issued_on, i.amount, i.seen_at,
              u.subject_number, u.line, a.state, a.reason
            from invoice i
            left join invoice_use u on u.live_key = i.invoice_key
            left join invoice_annulment a on a.id = (
              select max(b.id) from invoice_annulment b where b.invoice_key = i.invoice_key)
            where (i.seen_at < :at or (i.seen_at = :at and i.invoice_key < :key))
            """;
    private static final String MATCHING = """
            and (i.invoice_key like :begin escape '!' or i.seller_name like :begin escape '!' or exists (
              select 1 from invoice_use w where w.invoice_key = i.invoice_key and w.subject_number = :whole))
            """;

    private final JdbcClient database;
    private final CurrentPerson current;

    ListInvoices(JdbcClient database, CurrentPerson current) {
        this.database = database;
        this.current = current;
    }

    /** @param q beginning of a number or of the seller's name, or the number of a document it was used in */
    @Transactional(readOnly = true)
    public Page<InvoiceViews.Item> list(@Nullable String q, @Nullable String after, Limit limit) {
        MayHandle.looking(current.person());
        String wanted = Typed.name(q).orElse("");
        Optional<String> cursor = Cursor.key(after);
        JdbcClient.StatementSpec query = database.sql(SELECT + (wanted.isEmpty() ? "" : MATCHING)
                        + " order by i.seen_at desc, i.invoice_key desc limit :most")
                .param("at", Timestamp.from(cursor.map(ListInvoices::at).orElse(AFTER_ALL)))
                .param(
                        "key",
                        cursor.map(text -> text.substring(text.indexOf('|') + 1))
                                .orElse(""))
                .param("most", limit.plusOne());
        if (!wanted.isEmpty()) {
            query.param("begin", wanted.replaceAll("([!%_])", "!$1") + "%").param("whole", wanted);
        }
        List<InvoiceViews.Item> found = query.query(ListInvoices::item).list();
        return Page.of(found, limit, item -> item.seenAt() + "|" + item.key());
    }

    private static Instant at(String cursor) {
        try {
            return Instant.parse(cursor.substring(0, Math.max(0, cursor.indexOf('|'))));
        } catch (DateTimeException notOurs) {
            throw new InvalidInput(
                    "after",
                    new Text("Pass the value of 'next' from the page before, unchanged.", "请原样传入上一页返回的 next 值。"));
        }
    }

    private static InvoiceViews.Item item(ResultSet row, int number) throws SQLException {
        InvoiceKind kind = InvoiceKind.valueOf(row.getString("kind"));
        String state = row.getString("state");
        InvoiceState standing = state == null ? InvoiceState.VALID : InvoiceState.valueOf(state);
        return new InvoiceViews.Item(
                row.getString("invoice_key"),
                kind,
                kind.title(),
                row.getString("seller_name"),
                row.getString("seller_tax_no"),
                row.getObject("issued_on", LocalDate.class),
                new Money(row.getBigDecimal("amount")),
                row.getString("subject_number"),
                row.getString("line"),
                standing,
                standing.title(),
                row.getString("reason"),
                row.getTimestamp("seen_at").toInstant());
    }
}
