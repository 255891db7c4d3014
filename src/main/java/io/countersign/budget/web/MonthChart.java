package io.countersign.budget.web;

import io.countersign.budget.BudgetDetail;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A budget's months as a drawing: two bars a month, planned and used, on the left scale, and two lines, both accumulated, on the
 * right. Everything is in the units of the drawing, so that the page only places it.
 *
 * @param plannedLine points of the accumulated plan
 * @param usedLine    points of what is used of it
 */
public record MonthChart(List<Bar> bars, List<Tick> left, List<Tick> right, String plannedLine, String usedLine) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 260;

    private static final int LEFT = 64;
    private static final int RIGHT = 656;
    private static final int TOP = 16;
    private static final int BOTTOM = 224;
    private static final int TICKS = 4;

    /** @param over whether more is used than planned */
    public record Bar(
            LocalDate month,
            Money planned,
            Money used,
            int x,
            int width,
            Column plan,
            Column use,
            int middle,
            boolean over) {}

    /** From its upper edge down. */
    public record Column(BigDecimal y, BigDecimal height) {}

    /** A line of the scale with its amount. */
    public record Tick(BigDecimal y, Money amount) {}

    static MonthChart of(List<BudgetDetail.Month> months) {
        Money highest = highest(months.stream()
                .flatMap(month -> List.of(month.planned(), month.used()).stream())
                .toList());
        List<Money> planned = accumulated(months, true);
        List<Money> used = accumulated(months, false);
        List<Money> both = new ArrayList<>(planned);
        both.addAll(used);
        Money most = highest(both);
        int slot = (RIGHT - LEFT) / Math.max(1, months.size());
        List<Bar> bars = new ArrayList<>();
        for (int index = 0; index < months.size(); index++) {
            BudgetDetail.Month month = months.get(index);
            int from = LEFT + index * slot;
            bars.add(new Bar(
                    month.month(),
                    month.planned(),
                    month.used(),
                    from + slot / 6,
                    slot / 3,
                    column(month.planned(), highest),
                    column(month.used(), highest),
                    from + slot / 2,
                    month.used().exceeds(month.planned())));
        }
        return new MonthChart(bars, scale(highest), scale(most), line(planned, most, slot), line(used, most, slot));
    }

    private static List<Money> accumulated(List<BudgetDetail.Month> months, boolean plan) {
        List<Money> sums = new ArrayList<>();
        Money sum = Money.ZERO;
        for (BudgetDetail.Month month : months) {
            sum = sum.plus(plan ? month.planned() : month.used());
            sums.add(sum);
        }
        return sums;
    }

    /** A round amount that nothing exceeds, so that the scale reads well. */
    private static Money highest(List<Money> amounts) {
        Money most = amounts.stream().reduce(Money.of(1), Money::max);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(
                most.amount().precision() - most.amount().scale() - 1);
        BigDecimal steps = most.amount().divide(power, 0, RoundingMode.UP);
        return Money.rounded(power.multiply(
                steps.remainder(BigDecimal.valueOf(2)).signum() == 0 ? steps : steps.add(BigDecimal.ONE)));
    }

    private static List<Tick> scale(Money highest) {
        List<Tick> ticks = new ArrayList<>();
        for (int tick = 0; tick <= TICKS; tick++) {
            Money amount = Money.rounded(highest.amount()
                    .multiply(BigDecimal.valueOf(tick))
                    .divide(BigDecimal.valueOf(TICKS), 2, RoundingMode.HALF_UP));
            ticks.add(new Tick(y(amount, highest), amount));
        }
        return ticks;
    }

    private static Column column(Money amount, Money highest) {
        BigDecimal y = y(amount.max(Money.ZERO), highest);
        return new Column(y, BigDecimal.valueOf(BOTTOM).subtract(y));
    }

    private static String line(List<Money> sums, Money most, int slot) {
        List<String> points = new ArrayList<>();
        for (int index = 0; index < sums.size(); index++) {
            points.add(
                    (LEFT + index * slot + slot / 2) + "," + y(sums.get(index).max(Money.ZERO), most));
        }
        return points.stream().collect(Collectors.joining(" "));
    }

    private static BigDecimal y(Money amount, Money highest) {
        BigDecimal share = amount.amount()
                .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                .divide(highest.amount(), 1, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(BOTTOM).subtract(share);
    }
}
