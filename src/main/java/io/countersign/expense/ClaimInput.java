package io.countersign.expense;

import io.countersign.invoice.InvoiceInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as somebody typed it, before anything is believed: every figure still text, so that all that is wrong can be said at
 * once and at its field.
 *
 * @param version of the claim that is changed; not for a new one
 */
public record ClaimInput(
        @Nullable String purpose,
        @Nullable List<@Nullable Line> lines,
        @Nullable String version) {

    static final ClaimInput EMPTY = new ClaimInput(null, null, null);

    /**
     * One expense as typed.
     *
     * @param spentTo    last day of a stay; left out for a single day
     * @param budgetNode may be left out where an activity is cited
     * @param exception  why the house should pay beyond its bounds; left out: the employee pays the excess
     * @param document   id of the invoice's file among the claim's documents
     */
    public record Line(
            @Nullable String type,
            @Nullable String spentOn,
            @Nullable String spentTo,
            @Nullable String city,
            @Nullable String description,
            @Nullable String amount,
            @Nullable String budgetNode,
            @Nullable String activity,
            @Nullable String travelClass,
            @Nullable String venue,
            @Nullable String exception,
            @Nullable List<@Nullable Guest> attendees,
            @Nullable InvoiceInput invoice,
            @Nullable String document) {}

    /** Somebody at the table as typed. */
    public record Guest(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String kind) {}
}
