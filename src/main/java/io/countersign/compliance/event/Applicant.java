package io.countersign.compliance.event;

import io.countersign.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wants the activity.
 *
 * @param medicalRep whether this is a medical representative, who must be filed
 * @param filingNo   number of the filing, or null where none is known
 * @param filedUntil last day of the filing, or null where none is known
 */
public record Applicant(
        PersonId id,
        boolean medicalRep,
        @Nullable String filingNo,
        @Nullable LocalDate filedUntil) {

    public static Applicant of(PersonId id) {
        return new Applicant(id, false, null, null);
    }
}
