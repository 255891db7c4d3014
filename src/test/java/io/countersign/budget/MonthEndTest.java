package io.countersign.budget;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.countersign.calendar.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When a month ends, by the office's wall clock. */
class MonthEndTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private final AccrueMonth accrue = mock();
    private final ReverseAccruals reverse = mock();

    private void look(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        new MonthEnd(accrue, reverse, new Today(clock), clock).look();
    }

    @Test
    void accruesInTheEveningOfTheLastDay() {
        look("2026-11-30T12:00:00Z"); // 20:00 in Shanghai

        verify(accrue).accrue(NOVEMBER);
        verify(reverse, never()).reverse(NOVEMBER);
    }

    @Test
    void waitsUntilTheEvening() {
        look("2026-11-30T11:59:59Z");

        verify(accrue, never()).accrue(NOVEMBER);
    }

    @Test
    void reversesFromTheFirstDayOnAndMakesUpForAMonthThatWasMissed() {
        look("2026-11-30T16:00:00Z"); // the first of December in Shanghai

        verify(accrue).accrue(NOVEMBER);
        verify(reverse).reverse(NOVEMBER);
    }

    @Test
    void leavesAMonthUnderWayAlone() {
        look("2026-11-15T12:00:00Z");

        verify(accrue).accrue(OCTOBER);
        verify(accrue, never()).accrue(NOVEMBER);
        verify(reverse, never()).reverse(NOVEMBER);
        verify(reverse).reverse(any());
    }
}
