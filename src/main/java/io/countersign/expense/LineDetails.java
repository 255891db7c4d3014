package io.countersign.expense;

import io.countersign.compliance.event.VenueType;
import io.countersign.invoice.InvoiceInput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a line has beside its figures: read as a whole or not at all.
 *
 * @param attendees who took part in a meal
 * @param travelClass as printed on the ticket, or null
 * @param venue     where a meal took place, or null
 * @param exception why the house should pay beyond its bounds, or null: then the employee pays the excess
 * @param invoice   as read or typed, or null
 * @param document  id of the invoice's file among the claim's documents, or null
 */
record LineDetails(
        List<Attendee> attendees,
        @Nullable TravelClass travelClass,
        @Nullable VenueType venue,
        @Nullable String exception,
        @Nullable InvoiceInput invoice,
        @Nullable Long document) {

    LineDetails {
        attendees = List.copyOf(Objects.requireNonNullElse(attendees, List.of()));
    }
}
