package io.countersign.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody typed it, before anything is believed: every figure still text, so that all that is wrong can be said
 * at once and at its field.
 *
 * @param version of the order that is changed; not for a new one
 */
public record OrderInput(
        @Nullable String customer,
        @Nullable String requestedShipDate,
        @Nullable String note,
        @Nullable List<@Nullable Line> lines,
        @Nullable String version) {

    static final OrderInput EMPTY = new OrderInput(null, null, null, null, null);

    /** One line as typed; a free quantity that is left out is zero, a price that is left out is the customer's. */
    public record Line(
            @Nullable String sku,
            @Nullable String quantity,
            @Nullable String freeQuantity,
            @Nullable String unitPrice) {}
}
