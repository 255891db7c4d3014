package io.countersign.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts in office hours: 09:00-12:00 and 13:00-18:00 in Shanghai, eight hours a working day. A working day is Monday to
 * Friday unless the calendar says holiday, and a weekend day that the State Council declared a make-up day (调休). The
 * holidays are rows of {@code calendar_day}; a year nobody has entered yet counts weekends only.
 */
@Component
public class WorkingTime {

    private static final List<Shift> SHIFTS = List.of(
            new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0)));

    /** Far enough for any deadline; the longest holiday has nine days. */
    private static final int HORIZON_DAYS = 400;

    private final CalendarDays days;

    /** Holidays change once a year, and every due time asks for them. */
    private final Cache<Integer, Map<LocalDate, Boolean>> years =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

    WorkingTime(CalendarDays days) {
        this.days = days;
    }

    /**
     * The instant at which so much working time has passed. Starting outside office hours counts from the next opening.
     *
     * @param working not negative, at most 200 working days
     * @throws IllegalArgumentException when it lies beyond the calendar's horizon
     */
    public Instant plus(Instant from, Duration working) {
        ZonedDateTime start = from.atZone(Clocks.OFFICE);
        Map<LocalDate, Boolean> exceptions =
                exceptions(start.toLocalDate(), start.toLocalDate().plusDays(HORIZON_DAYS));
        Duration left = working;
        for (LocalDate day = start.toLocalDate();
                !day.isAfter(start.toLocalDate().plusDays(HORIZON_DAYS));
                day = day.plusDays(1)) {
            for (Shift shift : shifts(day, exceptions)) {
                Instant opens = latest(from, shift.opens(day));
                Duration open = Duration.between(opens, shift.closes(day));
                if (open.isNegative()) {
                    continue;
                }
                if (left.compareTo(open) <= 0) {
                    return opens.plus(left);
                }
                left = left.minus(open);
            }
        }
        throw new IllegalArgumentException(working + " of working time from " + from + " is beyond the calendar");
    }

    /** How much working time lies between two instants; zero when the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        LocalDate first = from.atZone(Clocks.OFFICE).toLocalDate();
        LocalDate last = to.atZone(Clocks.OFFICE).toLocalDate();
        Map<LocalDate, Boolean> exceptions = exceptions(first, last);
        return first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .flatMap(day -> shifts(day, exceptions).stream().map(shift -> shift.within(day, from, to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !shifts(day, exceptions(day, day)).isEmpty();
    }

    private Map<LocalDate, Boolean> exceptions(LocalDate from, LocalDate to) {
        Map<LocalDate, Boolean> found = new HashMap<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            found.putAll(years.get(year, this::ofYear));
        }
        return found;
    }

    private Map<LocalDate, Boolean> ofYear(int year) {
        return days.findByDateBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .collect(Collectors.toMap(CalendarDay::date, CalendarDay::isWorked));
    }

    private static List<Shift> shifts(LocalDate day, Map<LocalDate, Boolean> exceptions) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, !weekend) ? SHIFTS : List.of();
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private record Shift(LocalTime opens, LocalTime closes) {

        Instant opens(LocalDate day) {
            return day.atTime(opens).atZone(Clocks.OFFICE).toInstant();
        }

        Instant closes(LocalDate day) {
            return day.atTime(closes).atZone(Clocks.OFFICE).toInstant();
        }

        Duration within(LocalDate day, Instant from, Instant to) {
            Instant end = to.isBefore(closes(day)) ? to : closes(day);
            Duration open = Duration.between(latest(from, opens(day)), end);
            return open.isNegative() ? Duration.ZERO : open;
        }
    }
}
