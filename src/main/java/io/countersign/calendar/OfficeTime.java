package io.countersign.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Turns what the clock on the office's wall shows into instants and back; China has one time zone. */
public final class OfficeTime {

    private OfficeTime() {}

    public static Instant instant(LocalDateTime onTheWall) {
        return onTheWall.atZone(Clocks.OFFICE).toInstant();
    }

    public static LocalDateTime onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, Clocks.OFFICE);
    }

    public static LocalDate date(Instant instant) {
        return onTheWall(instant).toLocalDate();
    }
}
