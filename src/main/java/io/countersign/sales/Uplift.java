package io.countersign.sales;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a spend brought: sales after it against the mean of equal windows before it, both freed from the season; what is more
 * than expected, at its margin, against the cost. An estimate: nothing here says that the spend was the cause.
 *
 * @param margin share of sales that remains as gross margin
 * @param cost   what was actually spent, more than zero
 */
public record Uplift(List<SalesWindow> before, SalesWindow after, Percentage margin, Money cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException without a window before, or without cost, where there is nothing to compare with */
    public Uplift {
        before = List.copyOf(before);
        if (before.isEmpty() || !cost.isPositive()) {
            throw new IllegalArgumentException("No baseline or no cost: " + before.size() + ", " + cost);
        }
    }

    /** What would have been sold anyway: the mean of the windows before, at the season of the window after. */
    public Money baseline() {
        BigDecimal mean = before.stream()
                .map(SalesWindow::withoutSeason)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(before.size()), 6, RoundingMode.HALF_UP);
        return Money.rounded(mean.multiply(after.season()));
    }

    public Money increment() {
        return after.sales().minus(baseline());
    }

    public Money incrementalMargin() {
        return Money.rounded(increment().amount().multiply(margin.value()).divide(HUNDRED));
    }

    /** Negative where the margin did not bring the cost in. */
    public Percentage roi() {
        return Percentage.of(incrementalMargin().minus(cost), cost);
    }

    /** The whole computation in one line. */
    public Text formula() {
        String figures = "((" + after.sales().formatted() + " - " + baseline().formatted() + ") × "
                + margin.formatted() + " % - " + cost.formatted() + ") ÷ " + cost.formatted() + " = "
                + roi().formatted() + " %";
        return new Text(
                "ROI = ((sales after - baseline) × margin - cost) ÷ cost = " + figures,
                "ROI =（（活动后销售 - 基线）× 毛利率 - 费用）÷ 费用 = " + figures);
    }
}
