package io.countersign.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The date on the organisation's wall, which is not the date of UTC in the early morning. */
@Component
public class Today {

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return on(clock.instant());
    }

    /** The date on the wall at some instant. */
    public LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.OFFICE);
    }
}
