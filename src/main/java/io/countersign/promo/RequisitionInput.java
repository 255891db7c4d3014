package io.countersign.promo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A requisition as somebody typed it, before anything is believed. @param version of the one that is changed */
public record RequisitionInput(
        @Nullable String activity,
        @Nullable String neededOn,
        @Nullable String purpose,
        @Nullable List<@Nullable Line> lines,
        @Nullable String version) {

    static final RequisitionInput EMPTY = new RequisitionInput(null, null, null, null, null);

    /** One line as typed. */
    public record Line(
            @Nullable String item,
            @Nullable String quantity,
            @Nullable String recipient) {}
}
