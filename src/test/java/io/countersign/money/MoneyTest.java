package io.countersign.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void refusesMoreThanTwoPlacesInsteadOfRounding() {
        assertThatThrownBy(() -> Money.of("10.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsHalfUpOnlyWhenAsked() {
        assertThat(Money.rounded(new BigDecimal("10.005"))).isEqualTo(Money.of("10.01"));
        assertThat(Money.rounded(new BigDecimal("-10.005"))).isEqualTo(Money.of("-10.01"));
    }

    @Test
    void isEqualHoweverItWasWritten() {
        assertThat(Money.of("20")).isEqualTo(Money.of("20.00")).hasSameHashCodeAs(Money.of("20.0"));
    }

    @Test
    void readsWithThousandsSeparators() {
        assertThat(Money.of(1_234_567).formatted()).isEqualTo("1,234,567.00");
        assertThat(Money.of("120000").toString()).isEqualTo("120000.00");
    }

    @Test
    void aShareIsComparedOnMoreThanItShows() {
        Percentage share = Percentage.of(Money.of("50020"), Money.of("500000"));

        assertThat(share.formatted()).isEqualTo("10.0");
        assertThat(share.exceeds(new Percentage(BigDecimal.TEN))).isTrue();
    }

    @Test
    void theGoldenOverrunIsFourPercent() {
        assertThat(Percentage.of(Money.of(20_000), Money.of(500_000)).formatted())
                .isEqualTo("4.0");
    }

    @Test
    void aShareOfNothingIsForTheCallerToInterpret() {
        assertThatThrownBy(() -> Percentage.of(Money.of(1), Money.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
