package io.countersign.invoice;

import io.countersign.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where an invoice is used: a line of a document of some feature.
 *
 * @param subjectType {@code expense-claim}, {@code close-out}, {@code advance}
 * @param line        stable id of the line inside the document
 * @param person      who spent the money; without one the search for the same expense twice (L4) has nothing to compare
 * @param expenseType the feature's own word for what was bought, {@code HOTEL}
 */
public record Use(
        String subjectType,
        String number,
        String line,
        @Nullable PersonId person,
        @Nullable String expenseType) {

    public Use(String subjectType, String number, String line) {
        this(subjectType, number, line, null, null);
    }

    boolean isSamePlaceAs(Use other) {
        return subjectType.equals(other.subjectType) && number.equals(other.number) && line.equals(other.line);
    }

    boolean isOf(String type, String document) {
        return subjectType.equals(type) && number.equals(document);
    }
}
