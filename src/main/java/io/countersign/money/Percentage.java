package io.countersign.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of something in percent, kept to four decimal places so that a bound is compared exactly enough and never on a
 * figure rounded for display: 10.04 % is over 10 %.
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    public Percentage {
        value = value.setScale(4, RoundingMode.HALF_UP);
    }

    /** @throws NumberFormatException when the text is no decimal number */
    @JsonCreator
    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    /** @throws ArithmeticException when the whole is zero: a share of nothing is for the caller to interpret */
    public static Percentage of(Money part, Money whole) {
        return of(part.amount(), whole.amount());
    }

    /** @throws ArithmeticException when the whole is zero */
    public static Percentage of(BigDecimal part, BigDecimal whole) {
        return new Percentage(part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP));
    }

    public boolean exceeds(Percentage bound) {
        return compareTo(bound) > 0;
    }

    /** As people read it, one place: {@code 4.0}. */
    public String formatted() {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
