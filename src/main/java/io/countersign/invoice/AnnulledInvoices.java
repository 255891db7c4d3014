package io.countersign.invoice;

import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedIds;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What finance learned of invoices from the tax office; only appended, the last word counts. */
@Component
class AnnulledInvoices {

    /** How an invoice stands. */
    record Standing(InvoiceState state, String reason) {}

    private final JdbcClient database;

    AnnulledInvoices(JdbcClient database) {
        this.database = database;
    }

    void add(String key, InvoiceState state, String reason, PersonId by, Instant at) {
        database.sql("insert into invoice_annulment (id, invoice_key, state, reason, person, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(TimeOrderedIds.next(), key, state.name(), reason, by.value(), Timestamp.from(at))
                .update();
    }

    /** Empty while it is valid. */
    Optional<Standing> of(String key) {
        return database.sql(
                        "select state, reason from invoice_annulment where invoice_key = ? order by id desc limit 1")
                .param(key)
                .query((row, number) -> new Standing(InvoiceState.valueOf(row.getString(1)), row.getString(2)))
                .optional()
                .filter(standing -> standing.state() != InvoiceState.VALID);
    }
}
