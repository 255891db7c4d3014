package io.countersign.audit;

import io.countersign.language.Text;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases whose next step has nobody who may decide: an approval never passes because nobody is there to refuse it. */
@Component
public class UndecidableCases {

    private static final int AT_MOST = 200;

    private final JdbcClient jdbc;
    private final CaseRows rows;

    UndecidableCases(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A case, the step that nobody can decide, the role that was looked for, and the task in which to name somebody. */
    public record Item(
            CaseRow head,
            String step,
            Text role,
            Instant since,
            @Nullable String task) {}

    /** Longest waiting first, at most 200. */
    public List<Item> all() {
        List<Bare> found = jdbc.sql(
                        "select r.subject_number, s.step, s.role, r.opened_at, s.appoint_task from required_approval s"
                                + " join approval_round r on r.id = s.round"
                                + " where s.state = 'UNRESOLVED' and r.state = 'OPEN' order by s.id limit " + AT_MOST)
                .query((row, index) -> new Bare(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Columns.instant(row, "opened_at"),
                        row.getString(5)))
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        List<CaseRow> heads = rows.of(jdbc.sql(CaseRows.SELECT + " where c.number in (:numbers)")
                .param("numbers", found.stream().map(Bare::number).distinct().toList()));
        List<Item> items = new ArrayList<>();
        for (Bare bare : found) {
            heads.stream()
                    .filter(head -> head.number().equals(bare.number()))
                    .forEach(head -> items.add(new Item(
                            head, bare.step(), Roles.title(new Role(bare.role())), bare.since(), bare.task())));
        }
        return items;
    }

    private record Bare(
            String number,
            String step,
            String role,
            Instant since,
            @Nullable String task) {}
}
