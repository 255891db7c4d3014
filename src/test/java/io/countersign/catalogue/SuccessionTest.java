package io.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Refusal;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    @Test
    void aNewPriceEndsTheOneItFollows() {
        PriceEntry old = price(JANUARY, DECEMBER);

        Succession.makeRoom(List.of(old), JULY, DECEMBER);

        assertThat(old.validity().validTo()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void refusesToReachIntoALaterPrice() {
        PriceEntry later = price(JULY, DECEMBER);

        assertThatThrownBy(() -> Succession.makeRoom(List.of(later), JANUARY, DECEMBER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-07-01");
    }

    @Test
    void refusesToSplitALongerPrice() {
        PriceEntry year = price(JANUARY, DECEMBER);

        assertThatThrownBy(() -> Succession.makeRoom(List.of(year), JULY, JULY.plusDays(30)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void neighboursDoNotOverlap() {
        PriceEntry first = price(JANUARY, JULY.minusDays(1));

        Succession.makeRoom(List.of(first), JULY, DECEMBER);

        assertThat(first.validity().validTo()).isEqualTo(JULY.minusDays(1));
    }

    @Test
    void refusesAFloorAboveTheListPrice() {
        assertThatThrownBy(() -> new SetListPrice.Command(
                        "STANDARD", "P-1", Money.of("20.00"), Money.of("20.01"), JANUARY, DECEMBER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("20.01");
    }

    private static PriceEntry price(LocalDate from, LocalDate to) {
        return new PriceEntry(
                new SetListPrice.Command("STANDARD", "P-1", Money.of("20.00"), Money.of("16.00"), from, to));
    }
}
