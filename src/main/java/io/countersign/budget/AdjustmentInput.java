package io.countersign.budget;

import org.jspecify.annotations.Nullable;

/**
 * An adjustment as somebody typed it, before anything is believed.
 *
 * @param month   any day of the month whose share is to move
 * @param version of the adjustment that is changed; not for a new one
 */
public record AdjustmentInput(
        @Nullable String from,
        @Nullable String to,
        @Nullable String month,
        @Nullable String amount,
        @Nullable String reason,
        @Nullable String version) {

    static final AdjustmentInput EMPTY = new AdjustmentInput(null, null, null, null, null, null);
}
