package io.countersign.expense;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The archive of paid claims: written once each, never changed. */
@Component
class ClaimArchive {

    private final JdbcClient database;

    ClaimArchive(JdbcClient database) {
        this.database = database;
    }

    void keep(String number, Instant at, String sha256, String file) {
        database.sql("insert into expense_archive (claim_number, archived_at, sha256, content) values (?, ?, ?, ?)")
                .param(number)
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(sha256)
                .param(file)
                .update();
    }

    Optional<String> fingerprint(String number) {
        return database.sql("select sha256 from expense_archive where claim_number = ?")
                .param(number)
                .query(String.class)
                .optional();
    }
}
