package io.countersign.calendar;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days in a row, the first and the last included. */
@Embeddable
public record DateRange(LocalDate validFrom, LocalDate validTo) {

    /** @throws Refusal when it ends before it starts */
    public DateRange {
        if (validTo.isBefore(validFrom)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "end-before-start",
                    new Text(
                            "The last day " + validTo + " is before the first, " + validFrom
                                    + ". Choose a last day not before it.",
                            "结束日期 " + validTo + " 早于开始日期 " + validFrom + "，请选择不早于开始日期的结束日期。"),
                    "validTo");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public boolean contains(DateRange other) {
        return contains(other.validFrom) && contains(other.validTo);
    }

    public boolean overlaps(DateRange other) {
        return !validTo.isBefore(other.validFrom) && !validFrom.isAfter(other.validTo);
    }

    /** The same days up to the one before the successor's first. */
    public DateRange endingBefore(LocalDate successor) {
        return new DateRange(validFrom, successor.minusDays(1));
    }

    @Override
    public String toString() {
        return validFrom + " – " + validTo;
    }
}
