package io.countersign.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out document numbers such as {@code SO-2026-000001}: prefix, year, a count that starts anew each year. Taken in the
 * caller's transaction, so a number that was not used comes back; gaps are still not promised away.
 */
@Component
public class Numbers {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param prefix two capital letters, {@code SO} */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix) {
        String series = prefix + "-" + LocalDate.now(clock.withZone(OFFICE)).getYear();
        if (!raised(series) && !begun(series)) {
            raised(series);
        }
        long count = jdbc.sql("select last_count from document_number where series = ?")
                .param(series)
                .query(Long.class)
                .single();
        return String.format("%s-%06d", series, count);
    }

    private boolean raised(String series) {
        return jdbc.sql("update document_number set last_count = last_count + 1 where series = ?")
                        .param(series)
                        .update()
                == 1;
    }

    /** False when somebody else began the year's series at the same moment. */
    private boolean begun(String series) {
        try {
            return jdbc.sql("insert into document_number (series, last_count) values (?, 1)")
                            .param(series)
                            .update()
                    == 1;
        } catch (DuplicateKeyException rival) {
            return false;
        }
    }
}
