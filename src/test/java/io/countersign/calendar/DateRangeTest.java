package io.countersign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final DateRange half = new DateRange(JANUARY, JULY.minusDays(1));

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(half.contains(JANUARY)).isTrue();
        assertThat(half.contains(JULY.minusDays(1))).isTrue();
        assertThat(half.contains(JULY)).isFalse();
    }

    @Test
    void overlapsWhereASingleDayIsShared() {
        assertThat(half.overlaps(new DateRange(JULY.minusDays(1), JULY))).isTrue();
        assertThat(half.overlaps(new DateRange(JULY, JULY))).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> new DateRange(JULY, JANUARY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-01-01 is before the first, 2026-07-01");
    }
}
