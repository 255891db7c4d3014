package io.countersign.sales;

import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What one product sold in one month at one place.
 *
 * @param season how strong such a month usually is, 1 for the average month
 */
public record SalesMonth(YearMonth month, Money sales, BigDecimal season) {

    /** @throws IllegalArgumentException when the season is not positive: nothing could be divided by it */
    public SalesMonth {
        if (season.signum() <= 0) {
            throw new IllegalArgumentException("A season is positive: " + season + " in " + month);
        }
    }
}
