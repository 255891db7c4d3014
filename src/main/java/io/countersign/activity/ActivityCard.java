package io.countersign.activity;

import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;

/**
 * What other features have to know of an activity they refer to.
 *
 * @param from first day of the event, in office time
 * @param to   last day of it
 * @param budgetNode that pays for it, and for what others spend in its name
 */
public record ActivityCard(
        String number,
        PersonId requester,
        Text title,
        ActivityStatus status,
        String unit,
        LocalDate from,
        LocalDate to,
        String city,
        ActivityType type,
        String budgetNode) {

    /** The type of subject under which an activity is approved. */
    public static final String TYPE = "activity";
}
