package io.countersign.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnifiedCreditCodeTest {

    @Test
    void acceptsACodeWhoseCheckDigitIsRight() {
        assertThat(UnifiedCreditCode.isValid("91350100M000100Y43")).isTrue();
    }

    @Test
    void completesACodeWithItsCheckDigit() {
        assertThat(UnifiedCreditCode.complete("91350100M000100Y4").value()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void refusesTwoDigitsChanged() {
        assertThatThrownBy(() -> new UnifiedCreditCode("91350100M000010Y43"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesLettersThatAreNotUsedAndOtherLengths() {
        assertThat(UnifiedCreditCode.isValid("91350100M000100I43")).isFalse();
        assertThat(UnifiedCreditCode.isValid("91350100M000100Y4")).isFalse();
        assertThat(UnifiedCreditCode.isValid("")).isFalse();
    }
}
