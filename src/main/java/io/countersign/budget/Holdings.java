package io.countersign.budget;

import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What documents hold of the nodes. A document's own row is locked before any node's. */
@Component
class Holdings {

    private static final String LOCK = "select revision from budget_document where document = ? for update";

    private static final String RESERVATIONS = "select * from budget_reservation where document = ? and is_open = true"
            + " order by node_code, for_month, id";

    private static final String COMMITMENTS =
            "select * from budget_commitment where document = ? order by node_code, for_month, id";

    private static final String OPEN =
            "insert into budget_reservation (id, document, revision, line, node_code, for_month, amount, is_open)"
                    + " values (?, ?, ?, ?, ?, ?, ?, true)";

    private static final String COMMIT =
            "insert into budget_commitment (id, document, line, node_code, for_month, open_amount, spent)"
                    + " values (?, ?, ?, ?, ?, ?, 0)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Holdings(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * From now on nobody else touches what the document holds.
     *
     * @return the newest revision that reserved; empty when it never asked
     */
    Optional<Integer> lock(String document) {
        return jdbc.sql(LOCK).param(document).query(Integer.class).optional();
    }

    /** The same for a document that may be new; 0 when it never reserved. */
    int begin(String document) {
        return lock(document)
                .orElseGet(() -> inserted(document) ? 0 : lock(document).orElseThrow());
    }

    /** False when somebody else began it at the same moment; the lock is theirs until they commit. */
    private boolean inserted(String document) {
        try {
            return jdbc.sql("insert into budget_document (document, revision) values (?, 0)")
                            .param(document)
                            .update()
                    == 1;
        } catch (DuplicateKeyException rival) {
            return false;
        }
    }

    void revise(String document, int revision) {
        jdbc.sql("update budget_document set revision = ? where document = ?")
                .params(revision, document)
                .update();
    }

    /** Whether what this revision reserved was given back. */
    boolean isReleased(String document, int revision) {
        return jdbc.sql("select count(*) from budget_ledger where document = ? and revision = ? and kind = 'RELEASE'")
                        .params(document, revision)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Reservation> reserved(String document) {
        return jdbc.sql(RESERVATIONS)
                .param(document)
                .query((row, index) -> new Reservation(row.getLong("id"), row.getInt("revision"), ask(row, "amount")))
                .list();
    }

    List<Commitment> committed(String document) {
        return jdbc.sql(COMMITMENTS)
                .param(document)
                .query((row, index) ->
                        new Commitment(row.getLong("id"), ask(row, "open_amount"), BudgetRows.money(row, "spent")))
                .list();
    }

    List<Reservation> open(String document, int revision, List<Ask> asks) {
        List<Reservation> opened = asks.stream()
                .map(ask -> new Reservation(TimeOrderedIds.next(), revision, ask))
                .toList();
        template.batchUpdate(
                OPEN,
                opened.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            document,
                            revision,
                            one.ask().line(),
                            one.ask().node(),
                            one.ask().month(),
                            one.ask().amount().amount()
                        })
                        .toList());
        return opened;
    }

    void close(Reservation reservation) {
        if (jdbc.sql("update budget_reservation set is_open = false where id = ? and is_open = true")
                        .param(reservation.id())
                        .update()
                != 1) {
            throw new IllegalStateException("Reservation " + reservation.id() + " is closed already");
        }
    }

    void commit(String document, Collection<Ask> asks) {
        template.batchUpdate(
                COMMIT,
                asks.stream()
                        .map(ask -> new Object[] {
                            TimeOrderedIds.next(),
                            document,
                            ask.line(),
                            ask.node(),
                            ask.month(),
                            ask.amount().amount()
                        })
                        .toList());
    }

    void set(Commitment commitment, Money open, Money spent) {
        jdbc.sql("update budget_commitment set open_amount = ?, spent = ? where id = ?")
                .params(open.amount(), spent.amount(), commitment.id())
                .update();
    }

    private static Ask ask(ResultSet row, String amount) throws SQLException {
        return new Ask(
                row.getString("node_code"),
                row.getObject("for_month", LocalDate.class),
                BudgetRows.money(row, amount),
                row.getString("line"));
    }
}
