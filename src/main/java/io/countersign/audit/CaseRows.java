package io.countersign.audit;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns rows of {@code approval_case} into what a list shows: adds who has each case now, and the names. */
@Component
class CaseRows {

    static final String SELECT = "select c.id, c.type, c.number, c.title_en, c.title_zh, c.party_code, c.party_name_en,"
            + " c.party_name_zh, c.requester, c.unit, c.amount, c.status, c.since, c.submitted_at, c.closed_at"
            + " from approval_case c";

    private static final Set<String> BACK_WITH_REQUESTER = Set.of("DRAFT", "RETURNED");

    private final JdbcClient jdbc;
    private final PersonCards persons;

    CaseRows(JdbcClient jdbc, PersonCards persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    List<CaseRow> of(JdbcClient.StatementSpec cases) {
        List<Bare> found = cases.query(CaseRows::bare).list();
        Map<String, List<Open>> open = openOf(found);
        PersonCards.Book book = persons.of(Stream.concat(
                        found.stream().map(Bare::requester),
                        open.values().stream()
                                .flatMap(List::stream)
                                .flatMap(one -> Stream.of(one.person(), one.onBehalfOf())))
                .collect(Collectors.toCollection(ArrayList::new)));
        return found.stream()
                .map(bare -> bare.with(book, open.getOrDefault(bare.number(), List.of())))
                .toList();
    }

    private Map<String, List<Open>> openOf(List<Bare> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(OPEN)
                .param("numbers", cases.stream().map(Bare::number).toList())
                .query((row, number) -> new Open(
                        row.getString("subject_number"),
                        row.getString("state"),
                        row.getString("person"),
                        row.getString("on_behalf_of"),
                        Columns.instantOrNull(row, "due_at"),
                        Columns.instantOrNull(row, "asked_at")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Open::number));
    }

    private static final String OPEN =
            "select r.subject_number, s.state, a.person, a.on_behalf_of, s.due_at, a.asked_at"
                    + " from approval_round r join required_approval s on s.round = r.id and s.state in ('OPEN', 'UNRESOLVED')"
                    + " left join assignment a on a.step = s.id and a.waiting = true"
                    + " where r.subject_number in (:numbers) and r.state = 'OPEN'";

    private static Bare bare(ResultSet row, int index) throws SQLException {
        String partyEn = row.getString("party_name_en");
        return new Bare(
                row.getLong("id"),
                row.getString("type"),
                row.getString("number"),
                new Text(row.getString("title_en"), row.getString("title_zh")),
                row.getString("party_code"),
                partyEn == null ? null : new Text(partyEn, row.getString("party_name_zh")),
                row.getString("requester"),
                row.getString("unit"),
                new Money(row.getBigDecimal("amount")),
                row.getString("status"),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "submitted_at"),
                Columns.instantOrNull(row, "closed_at"));
    }

    private record Open(
            String number,
            String state,
            @Nullable String person,
            @Nullable String onBehalfOf,
            @Nullable Instant due,
            @Nullable Instant asked) {}

    private record Bare(
            long id,
            String type,
            String number,
            Text title,
            @Nullable String party,
            @Nullable Text partyName,
            String requester,
            String unit,
            Money amount,
            String status,
            Instant since,
            @Nullable Instant submittedAt,
            @Nullable Instant closedAt) {

        CaseRow with(PersonCards.Book book, List<Open> open) {
            List<CaseRow.Waiting> waiting = new ArrayList<>();
            for (Open one : open) {
                if (one.person() != null) {
                    waiting.add(new CaseRow.Waiting(
                            book.of(one.person()),
                            book.ofNullable(one.onBehalfOf()),
                            one.due(),
                            one.asked() == null ? since : one.asked()));
                }
            }
            if (waiting.isEmpty() && BACK_WITH_REQUESTER.contains(status)) {
                waiting.add(new CaseRow.Waiting(book.of(requester), null, null, since));
            }
            waiting.sort(Comparator.comparing(one -> one.person().id()));
            boolean stuck = open.stream().anyMatch(one -> "UNRESOLVED".equals(one.state()) && one.person() == null);
            return new CaseRow(
                    id,
                    type,
                    number,
                    title,
                    party,
                    partyName,
                    book.of(requester),
                    unit,
                    amount,
                    status,
                    since,
                    submittedAt,
                    closedAt,
                    waiting,
                    stuck);
        }
    }
}
