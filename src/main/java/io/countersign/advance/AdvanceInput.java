package io.countersign.advance;

import org.jspecify.annotations.Nullable;

/**
 * An advance as somebody typed it, before anything is believed.
 *
 * @param activity number of the marketing activity it is for, where it is for one
 * @param neededOn day on which the money is needed
 * @param endsOn   last day of the trip, purchase or activity; counted from it, it is due
 * @param version  of the advance that is changed; not for a new one
 */
public record AdvanceInput(
        @Nullable String purpose,
        @Nullable String reason,
        @Nullable String activity,
        @Nullable String amount,
        @Nullable String neededOn,
        @Nullable String endsOn,
        @Nullable String version) {

    static final AdvanceInput EMPTY = new AdvanceInput(null, null, null, null, null, null, null);
}
