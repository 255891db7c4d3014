package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.ShippedRules;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    @Test
    void areCountedFromTheEndOfTheEvent() {
        Deadlines deadlines = Deadlines.after(
                Instant.parse("2026-12-03T09:00:00Z"),
                new ShippedRules().inForce(ActivityRules.DEADLINES, LocalDate.of(2026, 12, 1)));

        // three whole months after that of the event, and ten days until their sales are known
        assertThat(deadlines)
                .isEqualTo(new Deadlines(
                        Instant.parse("2026-12-06T09:00:00Z"),
                        Instant.parse("2026-12-10T09:00:00Z"),
                        Instant.parse("2026-12-18T09:00:00Z"),
                        Instant.parse("2027-01-02T09:00:00Z"),
                        Instant.parse("2027-04-11T01:00:00Z")));
    }
}
