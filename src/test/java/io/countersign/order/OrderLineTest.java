package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.catalogue.PriceOrigin;
import io.countersign.catalogue.ResolvedPrice;
import io.countersign.money.Money;
import org.junit.jupiter.api.Test;

class OrderLineTest {

    @Test
    void countsFreeBoxesInTheEffectivePriceAndNotInTheValue() {
        OrderLine line = line(90, 10, null, price("20.00", "20.00", "16.00"));

        assertThat(line.netAmount()).isEqualTo(Money.of("1800.00"));
        assertThat(line.effectivePrice()).isEqualTo(Money.of("18.00"));
        assertThat(line.discount().formatted()).isEqualTo("10.0");
    }

    @Test
    void takesTheCustomersPriceWhereNoneIsTyped() {
        assertThat(line(1, 0, null, price("20.00", "19.00", "16.00")).unitPrice())
                .isEqualTo(Money.of("19.00"));
        assertThat(line(1, 0, "18.50", price("20.00", "19.00", "16.00")).unitPrice())
                .isEqualTo(Money.of("18.50"));
    }

    @Test
    void concedesNothingAtAPriceThatWasAgreedEarlier() {
        OrderLine line = line(100, 0, null, price("20.00", "18.00", "16.00"));

        assertThat(line.discount().formatted()).isEqualTo("10.0");
        assertThat(line.concession().formatted()).isEqualTo("0.0");
    }

    @Test
    void seesABreachOfTheFloorThatRoundingWouldHide() {
        // 16.00 × 2,999,999 for 3,000,000 boxes: effectively 15.999995, shown as 16.00
        OrderLine line = line(999_999, 1, "16.00", price("20.00", "20.00", "16.00"));

        assertThat(line.effectivePrice()).isEqualTo(Money.of("16.00"));
        assertThat(line.isBelowFloor()).isTrue();
        assertThat(line(999_999, 0, "16.00", price("20.00", "20.00", "16.00")).isBelowFloor())
                .isFalse();
    }

    @Test
    void holdsPublicInstitutionsToTheTenderPrice() {
        ResolvedPrice price = new ResolvedPrice(
                "P-1", Money.of(20), Money.of(10), Money.of(15), PriceOrigin.TENDER, "T-1", Money.of(15));

        assertThat(line(1, 0, "15.00", price).isAboveTenderCap()).isFalse();
        assertThat(line(1, 0, "15.01", price).isAboveTenderCap()).isTrue();
    }

    private static OrderLine line(
            int quantity, int free, @org.jspecify.annotations.Nullable String typed, ResolvedPrice price) {
        return new OrderLine(quantity, free, typed == null ? null : Money.of(typed), price);
    }

    private static ResolvedPrice price(String list, String resolved, String floor) {
        return new ResolvedPrice(
                "P-2001", Money.of(list), Money.of(floor), Money.of(resolved), PriceOrigin.LIST, "list", null);
    }
}
