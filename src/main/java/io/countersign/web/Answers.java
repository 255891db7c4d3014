package io.countersign.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers already given, by account and key. */
@Component
class Answers {

    /** How long a key is remembered. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** An answer as it was given; without a status it is still being worked out. */
    record Answer(
            String requestHash,
            Instant begunAt,
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable String location,
            byte @Nullable [] body) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this is the first request with the key; the row is there for everybody else from now on. */
    @Transactional
    public boolean begin(String account, String key, String requestHash) {
        try {
            jdbc.sql(
                            "insert into idempotency_key (account, idempotency_key, request_hash, begun_at) values (?, ?, ?, ?)")
                    .params(account, key, requestHash, Timestamp.from(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Answer> find(String account, String key) {
        return jdbc.sql("""
                        select request_hash, begun_at, status, content_type, location, body from idempotency_key
                        where account = ? and idempotency_key = ?""")
                .params(account, key)
                .query((row, number) -> new Answer(
                        row.getString("request_hash"),
                        row.getTimestamp("begun_at").toInstant(),
                        (Integer) row.getObject("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getBytes("body")))
                .optional();
    }

    @Transactional
    public void keep(
            String account,
            String key,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {
        jdbc.sql("""
                        update idempotency_key set status = ?, content_type = ?, location = ?, body = ?
                        where account = ? and idempotency_key = ?""").params(status, contentType, location, body, account, key).update();
    }

    /** Nothing was done, so the same key may try again. */
    @Transactional
    public void forget(String account, String key) {
        jdbc.sql("delete from idempotency_key where account = ? and idempotency_key = ?")
                .params(account, key)
                .update();
    }

    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from idempotency_key where begun_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
