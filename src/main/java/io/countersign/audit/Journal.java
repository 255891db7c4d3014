package io.countersign.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.language.Text;
import io.countersign.storage.TimeOrderedIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what, when and why: append-only, written with the deed, kept longer than the engine's history. */
@Component
public class Journal {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final BeforeCommit<JournalEntry> pending = new BeforeCommit<>(this::write);

    Journal(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Inside the transaction of the deed. */
    public void add(JournalEntry entry) {
        pending.add(entry);
    }

    /** Oldest first, at most 1,000. */
    public List<JournalEntry> of(String subject) {
        return jdbc.sql("select happened_at, kind, subject, person, account, what_en, what_zh, reason, facts"
                        + " from journal_entry where subject = ? order by id limit 1000")
                .param(subject)
                .query(this::entry)
                .list();
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                Columns.instant(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new Text(row.getString(6), row.getString(7)),
                row.getString(8),
                facts(row.getString(9)));
    }

    private void write(List<JournalEntry> entries) {
        JdbcClient.StatementSpec insert = jdbc.sql(
                "insert into journal_entry (id, happened_at, kind, subject, person, account, what_en, what_zh, reason, facts)"
                        + " values "
                        + String.join(", ", Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
        for (JournalEntry entry : entries) {
            insert = insert.param(TimeOrderedIds.next())
                    .param(Columns.utc(entry.at()))
                    .param(entry.kind())
                    .param(entry.subject())
                    .param(entry.person())
                    .param(entry.account())
                    .param(cut(entry.what().en(), 2000))
                    .param(cut(entry.what().zh(), 2000))
                    .param(cut(entry.reason(), 4000))
                    .param(written(entry.facts()));
        }
        insert.update();
    }

    /** A line too long for its column must not stop the business it tells of. */
    private static @Nullable String cut(@Nullable String text, int characters) {
        if (text == null || text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
    }

    private String written(Map<String, String> facts) {
        try {
            return json.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts of strings must be writable", impossible);
        }
    }

    private Map<String, String> facts(String written) {
        try {
            return json.readValue(written, FACTS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The journal was damaged: " + written, damaged);
        }
    }
}
