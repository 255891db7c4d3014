package io.countersign.compliance;

import io.countersign.language.Text;
import io.countersign.storage.TimeOrderedIds;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops sales to a business from a day on, for a reason that everybody who meets it is told. */
@Service
public class PutOnStopList {

    private final JdbcClient database;

    PutOnStopList(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    public void put(String uscc, Text reason, LocalDate from) {
        database.sql("insert into stop_list_entry (id, uscc, reason_en, reason_zh, listed_from) values (?, ?, ?, ?, ?)")
                .params(TimeOrderedIds.next(), uscc, reason.en(), reason.zh(), from)
                .update();
    }
}
