package io.countersign.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A year {@code 2026} or a quarter {@code 2026-Q3}. */
public record BudgetPeriod(String key) {

    private static final Pattern KEY = Pattern.compile("(20[0-9]{2})(?:-Q([1-4]))?");

    /** @throws IllegalArgumentException when the key names neither a year nor a quarter */
    public BudgetPeriod {
        if (!isKey(key)) {
            throw new IllegalArgumentException("'" + key + "' is neither a year nor a quarter");
        }
    }

    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    public static BudgetPeriod year(int year) {
        return new BudgetPeriod(Integer.toString(year));
    }

    public LocalDate from() {
        Matcher parts = KEY.matcher(key);
        parts.matches();
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)) * 3 - 2;
        return LocalDate.of(Integer.parseInt(parts.group(1)), month, 1);
    }

    /** Last day, inclusive. */
    public LocalDate to() {
        return from().plusMonths(key.length() == 4 ? 12 : 3).minusDays(1);
    }

    /** The first days of its months. */
    public List<LocalDate> months() {
        return Stream.iterate(from(), month -> !month.isAfter(to()), month -> month.plusMonths(1))
                .toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    boolean liesIn(BudgetPeriod other) {
        return other.contains(from()) && other.contains(to());
    }
}
