package io.countersign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private final List<CalendarDay> nationalDay2026 = LocalDate.of(2026, 10, 1)
            .datesUntil(LocalDate.of(2026, 10, 8))
            .map(day -> new CalendarDay(day, CalendarDay.Kind.HOLIDAY))
            .toList();

    private final List<CalendarDay> makeUpSaturday =
            List.of(new CalendarDay(LocalDate.of(2026, 10, 10), CalendarDay.Kind.MAKE_UP));

    private final WorkingTime time =
            new WorkingTime((from, to) -> java.util.stream.Stream.of(nationalDay2026, makeUpSaturday)
                    .flatMap(List::stream)
                    .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                    .toList());

    @Test
    void countsWithinOneDayAndPausesForLunch() {
        assertThat(time.plus(shanghai("2026-11-23T10:00"), Duration.ofHours(4)))
                .isEqualTo(shanghai("2026-11-23T15:00"));
    }

    @Test
    void aDayOfEightHoursEndsAtTheSameTimeOfTheNextWorkingDay() {
        assertThat(time.plus(shanghai("2026-11-23T10:14"), Duration.ofHours(8)))
                .isEqualTo(shanghai("2026-11-24T10:14"));
    }

    @Test
    void skipsTheWeekend() {
        assertThat(time.plus(shanghai("2026-11-20T17:00"), Duration.ofHours(2)))
                .isEqualTo(shanghai("2026-11-23T10:00"));
    }

    @Test
    void startsAtTheNextOpeningWhenAskedAtNight() {
        assertThat(time.plus(shanghai("2026-11-22T23:30"), Duration.ofHours(1)))
                .isEqualTo(shanghai("2026-11-23T10:00"));
    }

    @Test
    void skipsNationalDayAndWorksTheMakeUpSaturday() {
        assertThat(time.plus(shanghai("2026-09-30T18:00"), Duration.ofHours(24)))
                .isEqualTo(shanghai("2026-10-10T18:00"));
    }

    @Test
    void betweenIsTheInverseOfPlus() {
        Instant from = shanghai("2026-09-30T11:20");
        for (int hours = 0; hours < 60; hours++) {
            assertThat(time.between(from, time.plus(from, Duration.ofHours(hours))))
                    .isEqualTo(Duration.ofHours(hours));
        }
    }

    @Test
    void nothingLiesBetweenAnInstantAndAnEarlierOne() {
        assertThat(time.between(shanghai("2026-11-24T10:00"), shanghai("2026-11-20T10:00")))
                .isZero();
    }

    @Test
    void refusesADeadlineBeyondTheCalendar() {
        assertThatThrownBy(() -> time.plus(shanghai("2026-11-23T10:00"), Duration.ofHours(8 * 400)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beyond the calendar");
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.OFFICE).toInstant();
    }
}
