package io.countersign.payment;

import io.countersign.people.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where payees get their money, as finance keeps it. */
@Component
class PayeeAccounts {

    private final JdbcClient database;

    PayeeAccounts(JdbcClient database) {
        this.database = database;
    }

    Optional<String> find(PayeeKind kind, String payee) {
        return database.sql("select account from payee_account where payee_kind = ? and payee = ?")
                .params(kind.name(), payee)
                .query(String.class)
                .optional();
    }

    void keep(PayeeKind kind, String payee, String account, @Nullable PersonId by, Instant at) {
        if (changed(kind, payee, account, by, at) == 0) {
            try {
                database.sql("insert into payee_account (payee_kind, payee, account, changed_by, changed_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(kind.name(), payee, account, by == null ? null : by.value(), Timestamp.from(at))
                        .update();
            } catch (DuplicateKeyException rival) {
                changed(kind, payee, account, by, at);
            }
        }
    }

    private int changed(PayeeKind kind, String payee, String account, @Nullable PersonId by, Instant at) {
        return database.sql("update payee_account set account = ?, changed_by = ?, changed_at = ?"
                        + " where payee_kind = ? and payee = ?")
                .params(account, by == null ? null : by.value(), Timestamp.from(at), kind.name(), payee)
                .update();
    }
}
