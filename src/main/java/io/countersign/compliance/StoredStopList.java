package io.countersign.compliance;

import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stop-list of the database. */
@Component
class StoredStopList implements StopList {

    private final JdbcClient database;

    StoredStopList(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Text> reasonAgainst(String uscc, LocalDate on) {
        return database.sql("""
                        select reason_en, reason_zh from stop_list_entry
                        where uscc = :uscc and listed_from <= :day and (listed_to is null or listed_to >= :day)
                        order by listed_from limit 1
                        """)
                .param("uscc", uscc)
                .param("day", on)
                .query((row, number) -> new Text(row.getString(1), row.getString(2)))
                .optional();
    }
}
