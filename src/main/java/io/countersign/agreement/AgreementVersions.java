package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements and the versions of each. What a version says is kept by {@link VersionContents}. */
@Component
class AgreementVersions {

    /** Which version of which agreement. */
    record Key(String number, int revision) {}

    private static final String SELECT = """
            select v.agreement, v.revision, a.kind, a.customer, v.status, v.signed_on, v.blocked_by, v.exclusive,
              v.credit_days, v.deposit, v.target, v.valid_from, v.valid_to
            from agreement_version v join distribution_agreement a on a.number = v.agreement""";

    private final JdbcClient jdbc;
    private final VersionContents contents;
    private final Clock clock;

    AgreementVersions(JdbcClient jdbc, VersionContents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    void begin(String number, AgreementKind kind, String customer) {
        jdbc.sql("insert into distribution_agreement (number, kind, customer) values (?, ?, ?)")
                .params(number, kind.name(), customer)
                .update();
    }

    /** Of two people who write the next version at once, the second waits here for the first. */
    void lock(String number) {
        boolean found = jdbc.sql("select number from distribution_agreement where number = ? for update")
                .param(number)
                .query(String.class)
                .optional()
                .isPresent();
        if (!found) {
            throw unknown(number);
        }
    }

    void draft(Key key, AgreementContent content, List<Place> places, Optional<String> by) {
        jdbc.sql("""
                insert into agreement_version (agreement, revision, status, exclusive, credit_days, deposit, target,
                  valid_from, valid_to, drafted_by, status_since) values (?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.number(),
                        key.revision(),
                        content.exclusive(),
                        content.creditDays(),
                        content.deposit().amount(),
                        content.target().amount(),
                        content.term().validFrom(),
                        content.term().validTo(),
                        by.orElse(null),
                        now())
                .update();
        contents.write(key, content, places);
    }

    void discard(Key key) {
        contents.remove(key);
        jdbc.sql("delete from agreement_version where agreement = ? and revision = ? and status = 'DRAFT'")
                .params(key.number(), key.revision())
                .update();
    }

    Optional<AgreementVersion> find(Key key) {
        return jdbc
                .sql(SELECT + " where v.agreement = ? and v.revision = ?")
                .params(key.number(), key.revision())
                .query(this::version)
                .list()
                .stream()
                .findFirst();
    }

    Optional<AgreementVersion> latest(String number) {
        return before(new Key(number, Integer.MAX_VALUE));
    }

    /** The version before a revision. */
    Optional<AgreementVersion> before(Key key) {
        return jdbc
                .sql(SELECT + " where v.agreement = ? and v.revision < ? order by v.revision desc limit 1")
                .params(key.number(), key.revision())
                .query(this::version)
                .list()
                .stream()
                .findFirst();
    }

    /** Whether a signed version begins on this day. */
    boolean isFollowedOn(String number, LocalDate first) {
        return jdbc.sql(
                                "select count(*) from agreement_version where agreement = ? and status = 'SIGNED' and valid_from = ?")
                        .params(number, first)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest version first. */
    List<AgreementVersion> of(String number) {
        return jdbc.sql(SELECT + " where v.agreement = ? order by v.revision desc limit 100")
                .param(number)
                .query(this::version)
                .list();
    }

    /** False when it is not {@code from} any more: somebody else was first. */
    boolean become(Key key, VersionStatus from, VersionStatus to) {
        return jdbc.sql("""
                        update agreement_version set status = ?, live = ?, blocked_by = null, status_since = ?
                        where agreement = ? and revision = ? and status = ?""")
                        .params(
                                to.name(),
                                to == VersionStatus.ACTIVE ? key.number() : null,
                                now(),
                                key.number(),
                                key.revision(),
                                from.name())
                        .update()
                == 1;
    }

    boolean sign(Key key, LocalDate on, Optional<String> by) {
        return jdbc.sql("""
                        update agreement_version set status = 'SIGNED', signed_on = ?, signed_by = ?, status_since = ?
                        where agreement = ? and revision = ? and status = 'DRAFT'""")
                        .params(on, by.orElse(null), now(), key.number(), key.revision())
                        .update()
                == 1;
    }

    /** Was signed on paper: whoever enters it drafted nothing. */
    void paper(Key key) {
        jdbc.sql("update agreement_version set drafted_by = null where agreement = ? and revision = ?")
                .params(key.number(), key.revision())
                .update();
    }

    void block(Key key, String rival) {
        jdbc.sql("update agreement_version set blocked_by = ? where agreement = ? and revision = ?")
                .params(rival, key.number(), key.revision())
                .update();
    }

    void endOn(Key key, LocalDate last) {
        jdbc.sql("update agreement_version set valid_to = ? where agreement = ? and revision = ? and valid_from <= ?")
                .params(last, key.number(), key.revision(), last)
                .update();
    }

    /** Signed ones whose first day has come. */
    List<Key> toBegin(LocalDate on, int most) {
        return keys("status = 'SIGNED' and valid_from <= ? order by valid_from, agreement", on, most);
    }

    /** Ones in force whose last day is over. */
    List<Key> toEnd(LocalDate on, int most) {
        return keys("status = 'ACTIVE' and valid_to < ? order by valid_to, agreement", on, most);
    }

    private List<Key> keys(String condition, LocalDate on, int most) {
        return jdbc.sql("select agreement, revision from agreement_version where " + condition + " limit " + most)
                .param(on)
                .query((row, number) -> new Key(row.getString(1), row.getInt(2)))
                .list();
    }

    private AgreementVersion version(ResultSet row, int number) throws SQLException {
        Key key = new Key(row.getString("agreement"), row.getInt("revision"));
        return new AgreementVersion(
                key.number(),
                key.revision(),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("customer"),
                VersionStatus.valueOf(row.getString("status")),
                row.getObject("signed_on", LocalDate.class),
                row.getString("blocked_by"),
                contents.read(
                        key,
                        new DateRange(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)),
                        row.getBoolean("exclusive"),
                        row.getInt("credit_days"),
                        new Money(row.getBigDecimal("deposit")),
                        new Money(row.getBigDecimal("target"))));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-agreement",
                new Text(
                        "There is no agreement " + number + ", or it is none of yours.",
                        "没有协议 " + number + "，或您无权查看。"));
    }
}
