package io.countersign.sales;

import io.countersign.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/** Some months in a row. */
public record SalesWindow(List<SalesMonth> months) {

    public SalesWindow {
        months = List.copyOf(months);
        if (months.isEmpty()) {
            throw new IllegalArgumentException("A window has a month at least");
        }
    }

    public YearMonth from() {
        return months.get(0).month();
    }

    public YearMonth to() {
        return months.get(months.size() - 1).month();
    }

    public Money sales() {
        return months.stream().map(SalesMonth::sales).reduce(Money.ZERO, Money::plus);
    }

    /** As if every month had been an average one. */
    BigDecimal withoutSeason() {
        return months.stream()
                .map(month -> month.sales().amount().divide(month.season(), 6, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How strong its months usually are, on average. */
    BigDecimal season() {
        return months.stream()
                .map(SalesMonth::season)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(months.size()), 6, RoundingMode.HALF_UP);
    }
}
