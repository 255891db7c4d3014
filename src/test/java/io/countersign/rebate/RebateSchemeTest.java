package io.countersign.rebate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import io.countersign.web.InvalidInput;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebateSchemeTest {

    private static final RebateTier[] GOLDEN = {tier("5000", "20000", "2"), tier("20000", null, "4")};

    @Test
    void wholeAmountOfTheGoldenNumber() {
        RebateScheme scheme = scheme(RebateMode.WHOLE_AMOUNT, RebateMeasure.AMOUNT, GOLDEN);

        Money year = scheme.rebate(Money.of(27_000), Money.ZERO);
        Money paid = scheme.rebate(Money.of(7_000), Money.ZERO);

        assertThat(year).isEqualTo(Money.of(1_080));
        assertThat(paid).isEqualTo(Money.of(140));
        assertThat(year.minus(paid)).isEqualTo(Money.of(940));
    }

    @Test
    void incrementalOfTheGoldenNumber() {
        assertThat(scheme(RebateMode.INCREMENTAL, RebateMeasure.AMOUNT, GOLDEN).rebate(Money.of(27_000), Money.ZERO))
                .as("15,000 x 2 % + 7,000 x 4 %")
                .isEqualTo(Money.of(580));
    }

    @ParameterizedTest
    @CsvSource({
        "4999.99, 0.00, 0.00",
        "5000.00, 100.00, 0.00",
        "19999.99, 400.00, 300.00",
        "20000.00, 800.00, 300.00",
        "0.00, 0.00, 0.00",
        "-1.00, 0.00, 0.00"
    })
    void bothSidesOfEveryBound(String turnover, String whole, String incremental) {
        assertThat(scheme(RebateMode.WHOLE_AMOUNT, RebateMeasure.AMOUNT, GOLDEN).rebate(Money.of(turnover), Money.ZERO))
                .isEqualTo(Money.of(whole));
        assertThat(scheme(RebateMode.INCREMENTAL, RebateMeasure.AMOUNT, GOLDEN).rebate(Money.of(turnover), Money.ZERO))
                .isEqualTo(Money.of(incremental));
    }

    @ParameterizedTest
    @CsvSource({"79.99, 0.00", "80.00, 0.80", "99.99, 1.00", "100.00, 2.00", "109.99, 2.20", "110.00, 2.75"})
    void tiersOfAttainment(String turnover, String rebate) {
        RebateScheme scheme = scheme(
                RebateMode.WHOLE_AMOUNT,
                RebateMeasure.ATTAINMENT,
                tier("80", "100", "1"),
                tier("100", "110", "2"),
                tier("110", null, "2.5"));

        assertThat(scheme.rebate(Money.of(turnover), Money.of(100))).isEqualTo(Money.of(rebate));
        assertThat(scheme.rebate(Money.of(turnover), Money.ZERO))
                .as("without a target")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void refusesTiersWithAGap() {
        assertThatThrownBy(() -> scheme(
                        RebateMode.WHOLE_AMOUNT, RebateMeasure.AMOUNT, tier("0", "5000", "1"), tier("6000", null, "2")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("gap from 5000 to 6000; begin this one at 5000");
    }

    @Test
    void refusesTiersThatOverlap() {
        assertThatThrownBy(() -> scheme(
                        RebateMode.WHOLE_AMOUNT, RebateMeasure.AMOUNT, tier("0", "5000", "1"), tier("4000", null, "2")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("overlap from 4000 to 5000");
    }

    @Test
    void refusesAnEndInTheMiddleABackwardTierAndARateAboveAll() {
        assertThatThrownBy(() -> scheme(
                        RebateMode.INCREMENTAL, RebateMeasure.AMOUNT, tier("0", null, "101"), tier("5", "4", "-1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors()).hasSize(5));
    }

    private static RebateScheme scheme(RebateMode mode, RebateMeasure measure, RebateTier... tiers) {
        return new RebateScheme("S", new Text("Scheme", "政策"), mode, measure, Arrays.asList(tiers));
    }

    static RebateTier tier(String from, @Nullable String to, String rate) {
        return new RebateTier(new BigDecimal(from), to == null ? null : new BigDecimal(to), Percentage.of(rate));
    }
}
