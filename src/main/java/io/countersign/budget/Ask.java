package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;

/**
 * What one line of a document wants of a budget node.
 *
 * @param month first day of the month it counts for
 * @param line  stable id of the line inside the document
 */
public record Ask(String node, LocalDate month, Money amount, String line) {

    public Ask {
        if (month.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("A month is named by its first day, not " + month);
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Nobody asks for " + amount + " of " + node);
        }
    }

    /** For any day of the month. */
    public static Ask on(String node, LocalDate day, Money amount, String line) {
        return new Ask(node, day.withDayOfMonth(1), amount, line);
    }
}
