package io.countersign.hcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTaxTest {

    /** Golden number 6. */
    @Test
    void paysASpeakerOf3000AfterTax2560() {
        SpeakerTax tax = SpeakerTax.of(Money.of(3_000));

        assertThat(tax.tax()).isEqualTo(Money.of(440));
        assertThat(tax.net()).isEqualTo(Money.of(2_560));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "800, 0.00",
        "801, 0.20",
        "4000, 640.00",
        "4001, 640.16",
        "5000, 800.00",
        "25000, 4000.00",
        "25001, 4000.24",
        "30000, 5200.00",
        "62500, 13000.00",
        "62501, 13000.32",
        "100000, 25000.00"
    })
    void withholdsByTheBandsOfTheLaw(String fee, String tax) {
        assertThat(SpeakerTax.of(Money.of(fee)).tax()).isEqualTo(Money.of(tax));
    }

    @Test
    void refusesANegativeFee() {
        assertThatThrownBy(() -> SpeakerTax.of(Money.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
