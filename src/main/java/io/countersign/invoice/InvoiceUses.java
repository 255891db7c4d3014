package io.countersign.invoice;

import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which invoice is in use where; unique keys over what is in use decide, no look beforehand does. */
@Component
class InvoiceUses {

    private static final int MOST = 200;
    private static final String SEEN = """
            select u.invoice_key, i.seller, u.issued_on, u.amount, u.subject_type, u.subject_number, u.line, u.person,
              u.expense_type, u.file_sha256
            from invoice_use u join invoice i on i.invoice_key = u.invoice_key
            where u.live_key is not null and\s""";

    private final JdbcClient database;

    InvoiceUses(JdbcClient database) {
        this.database = database;
    }

    /** @return false when the invoice or the file is in use already; of two at once the second waits for the first */
    boolean begin(Invoice invoice, Use use, @Nullable Long document, @Nullable String file, Instant at) {
        String key = invoice.key().toString();
        PersonId person = use.person();
        try {
            return database.sql("""
                            insert into invoice_use (id, invoice_key, live_key, live_file, subject_type, subject_number, line,
                              person, expense_type, issued_on, amount, file_sha256, document_id, taken_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                            .params(
                                    TimeOrderedIds.next(),
                                    key,
                                    key,
                                    file,
                                    use.subjectType(),
                                    use.number(),
                                    use.line(),
                                    person == null ? null : person.value(),
                                    use.expenseType(),
                                    invoice.issuedOn(),
                                    invoice.amount().amount(),
                                    file,
                                    document,
                                    Timestamp.from(at))
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Ends the use of whatever a line used before, except of one invoice. */
    void endOthers(Use use, String exceptKey, Instant at) {
        database.sql("update invoice_use set live_key = null, live_file = null, released_at = ?"
                        + " where subject_number = ? and subject_type = ? and line = ? and live_key is not null"
                        + " and live_key <> ?")
                .params(Timestamp.from(at), use.number(), use.subjectType(), use.line(), exceptKey)
                .update();
    }

    int end(String subjectType, String number, Instant at) {
        return database.sql("update invoice_use set live_key = null, live_file = null, released_at = ?"
                        + " where subject_number = ? and subject_type = ? and live_key is not null")
                .params(Timestamp.from(at), number, subjectType)
                .update();
    }

    Optional<Seen> ofKey(String key) {
        return database.sql(SEEN + "u.live_key = ?")
                .param(key)
                .query(InvoiceUses::seen)
                .optional();
    }

    Optional<Seen> ofFile(String sha256) {
        return database.sql(SEEN + "u.live_file = ?")
                .param(sha256)
                .query(InvoiceUses::seen)
                .optional();
    }

    List<Seen> ofSeller(String seller, LocalDate from, LocalDate to) {
        return database.sql(SEEN + "i.seller = ? and i.issued_on between ? and ? order by u.id desc limit ?")
                .params(seller, from, to, MOST)
                .query(InvoiceUses::seen)
                .list();
    }

    List<Seen> ofPerson(PersonId person, LocalDate on) {
        return database.sql(SEEN + "u.person = ? and u.issued_on = ? order by u.id desc limit ?")
                .params(person.value(), on, MOST)
                .query(InvoiceUses::seen)
                .list();
    }

    /** Keys in use by a document, in a fixed order. */
    List<String> keysOf(String subjectType, String number) {
        return database.sql("select live_key from invoice_use where subject_number = ? and subject_type = ?"
                        + " and live_key is not null order by live_key limit ?")
                .params(number, subjectType, MOST)
                .query(String.class)
                .list();
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        String person = row.getString("person");
        return new Seen(
                row.getString("invoice_key"),
                row.getString("seller"),
                row.getObject("issued_on", LocalDate.class),
                new Money(row.getBigDecimal("amount")),
                new Use(
                        row.getString("subject_type"),
                        row.getString("subject_number"),
                        row.getString("line"),
                        person == null ? null : new PersonId(person),
                        row.getString("expense_type")),
                row.getString("file_sha256"));
    }
}
