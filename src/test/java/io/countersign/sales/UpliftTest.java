package io.countersign.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpliftTest {

    private static final Percentage MARGIN = Percentage.of("60");

    @Test
    void comparesWithTheMeanOfThreeEqualWindows() {
        Uplift uplift = new Uplift(
                List.of(window(2025, 6, 90_000), window(2025, 9, 100_000), window(2025, 12, 110_000)),
                window(2026, 4, 150_000),
                MARGIN,
                Money.of(60_000));

        assertThat(uplift.baseline()).isEqualTo(Money.of(300_000));
        assertThat(uplift.increment()).isEqualTo(Money.of(150_000));
        assertThat(uplift.incrementalMargin()).isEqualTo(Money.of(90_000));
        assertThat(uplift.roi()).isEqualTo(Percentage.of("50"));
    }

    @Test
    void losesWhereTheMarginDoesNotBringTheCostIn() {
        Uplift uplift =
                new Uplift(List.of(window(2025, 12, 100_000)), window(2026, 4, 100_000), MARGIN, Money.of(10_000));

        assertThat(uplift.roi()).isEqualTo(Percentage.of("-100"));
    }

    @Test
    void expectsLessFromAWeakSeason() {
        SalesWindow before = window(2025, 12, 120_000, "1.20");
        SalesWindow after = window(2026, 4, 90_000, "0.80");

        Uplift uplift = new Uplift(List.of(before), after, MARGIN, Money.of(10_000));

        assertThat(uplift.baseline()).isEqualTo(Money.of(240_000));
        assertThat(uplift.increment()).isEqualTo(Money.of(30_000));
        assertThat(uplift.roi()).isEqualTo(Percentage.of("80"));
    }

    @Test
    void showsItsFormula() {
        Uplift uplift =
                new Uplift(List.of(window(2025, 12, 100_000)), window(2026, 4, 150_000), MARGIN, Money.of(60_000));

        assertThat(uplift.formula().en())
                .isEqualTo("ROI = ((sales after - baseline) × margin - cost) ÷ cost = "
                        + "((450,000.00 - 300,000.00) × 60.0 % - 60,000.00) ÷ 60,000.00 = 50.0 %");
    }

    @Test
    void measuresNothingWithoutCost() {
        assertThatThrownBy(() -> new Uplift(List.of(window(2025, 12, 1)), window(2026, 4, 1), MARGIN, Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCompleteWhenTheLastMonthAfterIsOver() {
        assertThat(new MeasureUplift.Query("CN/EAST/SH1", "P-2001", LocalDate.of(2026, 3, 5), Money.of(1), 3, 3)
                        .completeOn())
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    private static SalesWindow window(int year, int month, long monthly) {
        return window(year, month, monthly, "1");
    }

    private static SalesWindow window(int year, int month, long monthly, String season) {
        return new SalesWindow(IntStream.range(0, 3)
                .mapToObj(more -> new SalesMonth(
                        YearMonth.of(year, month).plusMonths(more), Money.of(monthly), new BigDecimal(season)))
                .toList());
    }
}
