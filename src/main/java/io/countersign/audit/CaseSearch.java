package io.countersign.audit;

import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases, newest first, in three statements whatever the page's length: the cases, who has them now, the names.
 * Reads our own tables only; the engine's history cannot be searched by dealer or amount in reasonable time.
 */
@Component
public class CaseSearch {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final CaseRows rows;

    CaseSearch(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What this person may see, narrowed by the query. */
    public Page<CaseRow> find(CaseQuery query, Scope scope, @Nullable String after, Limit limit) {
        Conditions where = new Conditions();
        within(scope, where);
        narrow(query, where);
        return page(where, after, limit);
    }

    /** The person's own requests, drafts too. */
    public Page<CaseRow> requestedBy(PersonId person, CaseQuery query, @Nullable String after, Limit limit) {
        Conditions where = new Conditions();
        where.and("c.requester = :me", "me", person.value());
        narrow(query, where);
        return page(where, after, limit);
    }

    public Optional<CaseRow> one(String number) {
        Conditions where = new Conditions();
        where.and("c.number = :number", "number", number);
        return page(where, null, new Limit(1)).items().stream().findFirst();
    }

    private Page<CaseRow> page(Conditions where, @Nullable String after, Limit limit) {
        Cursor.number(after).ifPresent(last -> where.and("c.id < :last", "last", last));
        List<CaseRow> found = rows.of(where.on(jdbc, CaseRows.SELECT, " order by c.id desc limit " + limit.plusOne()));
        return Page.of(found, limit, row -> String.valueOf(row.id()));
    }

    private static void within(Scope scope, Conditions where) {
        if (scope.house()) {
            where.and("c.status <> 'DRAFT'");
            return;
        }
        where.and("(c.requester = :me or (c.status <> 'DRAFT' and (c.unit = :unit or c.unit like :below)))");
        where.param("me", scope.person().value());
        where.param("unit", scope.unit() == null ? "" : scope.unit());
        where.param("below", scope.unit() == null ? "" : Conditions.literally(scope.unit()) + "/%");
    }

    private static void narrow(CaseQuery query, Conditions where) {
        if (query.kind() != null) {
            where.and("c.type = :kind", "kind", query.kind());
        }
        if (query.number() != null) {
            where.and(
                    "c.number like :prefix",
                    "prefix",
                    Conditions.literally(query.number().toUpperCase(Locale.ROOT)) + "%");
        }
        if (query.dealer() != null) {
            where.and(
                    "(c.party_code = :dealer or lower(c.party_name_en) like :dealerName or c.party_name_zh like :dealerName)");
            where.param("dealer", query.dealer().toUpperCase(Locale.ROOT));
            where.param("dealerName", Conditions.part(query.dealer()));
        }
        if (query.requester() != null) {
            where.and("c.requester in (" + PERSONS.formatted("requester", "requester", "requester") + ")");
            where.param("requester", Conditions.part(query.requester()));
        }
        if (query.approver() != null) {
            where.and(ASKED_OR_DECIDED.formatted(PERSONS.formatted("approver", "approver", "approver")));
            where.param("approver", Conditions.part(query.approver()));
        }
        if ("OPEN".equals(query.status())) {
            where.and("c.closed_at is null and c.status <> 'DRAFT'");
        } else if ("OVER".equals(query.status())) {
            where.and("c.closed_at is not null");
        } else if (query.status() != null) {
            where.and("c.status = :status", "status", query.status());
        }
        if (query.from() != null) {
            where.and("c.submitted_at >= :from", "from", Columns.utc(startOf(query.from())));
        }
        if (query.until() != null) {
            where.and(
                    "c.submitted_at < :until",
                    "until",
                    Columns.utc(startOf(query.until().plusDays(1))));
        }
    }

    private static final String PERSONS =
            "select p.id from person p where p.id like :%s or lower(p.name_en) like :%s or p.name_zh like :%s";

    private static final String ASKED_OR_DECIDED = "exists (select 1 from approval_round r"
            + " join required_approval s on s.round = r.id join assignment a on a.step = s.id"
            + " where r.subject_number = c.number and a.person in (%s))";

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OFFICE).toInstant();
    }
}
