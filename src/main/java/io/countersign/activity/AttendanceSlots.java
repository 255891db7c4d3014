package io.countersign.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nobody is at two places at once: time in pieces of a quarter of an hour, each of which one person spends at one activity. A
 * unique key says so, also when both sign-ins come at the same instant.
 */
@Component
class AttendanceSlots {

    private static final long SLOT = Duration.ofMinutes(15).toSeconds();

    private final JdbcClient database;

    AttendanceSlots(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param until not before {@code from}; an event that ends when the next begins does not overlap it
     * @return the activity where the person already is in that time, if any; then nothing may be kept
     */
    Optional<String> take(String attendee, String activity, Instant from, Instant until) {
        long first = Math.floorDiv(from.getEpochSecond(), SLOT);
        long last = Math.max(first, Math.floorDiv(until.getEpochSecond() - 1, SLOT));
        for (long slot = first; slot <= last; slot++) {
            try {
                database.sql("insert into attendance_slot (attendee_key, slot, activity_number) values (?, ?, ?)")
                        .params(attendee, slot, activity)
                        .update();
            } catch (DuplicateKeyException elsewhere) {
                return database.sql("select activity_number from attendance_slot where attendee_key = ? and slot = ?")
                        .params(attendee, slot)
                        .query(String.class)
                        .optional();
            }
        }
        return Optional.empty();
    }

    void release(String attendee, String activity) {
        database.sql("delete from attendance_slot where attendee_key = ? and activity_number = ?")
                .params(attendee, activity)
                .update();
    }
}
