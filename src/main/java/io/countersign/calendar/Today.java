package io.countersign.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The date on the organisation's wall, which is not the date of UTC in the early morning. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(Clocks.OFFICE));
    }
}
