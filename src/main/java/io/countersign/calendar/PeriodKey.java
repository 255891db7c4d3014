package io.countersign.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year, a quarter or a month of it as people write it: {@code 2026}, {@code 2026-Q3}, {@code 2026-07}. */
public record PeriodKey(String value) implements Comparable<PeriodKey> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** @throws Refusal when it is none of the three */
    public PeriodKey {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "period",
                    new Text(
                            "'" + value + "' is no period; write 2026, 2026-Q3 or 2026-07.",
                            "“" + value + "”不是有效期间，请按 2026、2026-Q3 或 2026-07 填写。"),
                    "period");
        }
    }

    public static PeriodKey of(YearMonth month) {
        return new PeriodKey(month.toString());
    }

    /** From its first day to its last. */
    public DateRange days() {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            LocalDate first = LocalDate.of(year, Integer.parseInt(parts.group(2)) * 3 - 2, 1);
            return new DateRange(first, first.plusMonths(3).minusDays(1));
        }
        if (parts.group(3) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(3)));
            return new DateRange(month.atDay(1), month.atEndOfMonth());
        }
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The longer periods that it lies in, the shortest first: a month's quarter and its year. */
    public List<PeriodKey> within() {
        String year = value.substring(0, 4);
        if (value.length() == 4) {
            return List.of();
        }
        if (value.charAt(5) == 'Q') {
            return List.of(new PeriodKey(year));
        }
        int quarter = (Integer.parseInt(value.substring(5)) + 2) / 3;
        return List.of(new PeriodKey(year + "-Q" + quarter), new PeriodKey(year));
    }

    @Override
    public int compareTo(PeriodKey other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
