package io.countersign.compliance.event;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an expense claim as the compliance rules see it.
 *
 * @param id     stable id of the line inside the claim; named in every finding as the fact {@code line}
 * @param kind   what the money was spent on
 * @param venue  where, for meals; null where nobody said
 * @param guests who was there, our own people and the claimant included; empty for what has no guests
 * @param gift   what was given to whom, or null
 * @param seller who sold it, or null where unknown
 */
public record ClaimLine(
        String id,
        Kind kind,
        LocalDate on,
        Money amount,
        @Nullable VenueType venue,
        List<Attendee> guests,
        @Nullable Gift gift,
        @Nullable Payee seller) {

    /** What the rules tell apart. */
    public enum Kind {
        MEAL,
        GIFT,
        DISPLAY,
        OTHER
    }

    public ClaimLine {
        guests = List.copyOf(guests);
    }
}
