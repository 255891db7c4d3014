package io.countersign.agreement;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of the whole target: either of one period over all products, or of one product over the whole term.
 *
 * @param period null for the part of a product
 * @param sku    null for the part of a period
 */
public record AgreedTarget(
        @Nullable PeriodKey period, @Nullable String sku, Money amount) {

    public AgreedTarget {
        if ((period == null) == (sku == null)) {
            throw new IllegalArgumentException("A part is of a period or of a product: " + period + ", " + sku);
        }
    }
}
