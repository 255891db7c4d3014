package io.countersign.advance;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.advance.OffsetAdvances.Offset;
import io.countersign.advance.OffsetAdvances.Part;
import io.countersign.money.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FifoTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");

    /** Golden number (5): an advance of 5,000 has 3,200 open; a claim of 2,650 is approved. */
    @Test
    void paysNothingOutWhileAnAdvanceIsOpen() {
        Offset offset = Fifo.offset(List.of(open("EA-1", "TRAVEL", 0, "3200")), "TRAVEL", Money.of(2650));

        assertThat(offset.payable()).isEqualTo(Money.ZERO);
        assertThat(offset.offset()).isEqualTo(Money.of(2650));
        assertThat(offset.parts()).containsExactly(new Part("EA-1", Money.of(2650), Money.of(550)));
    }

    @Test
    void paysOutWhatIsLeft() {
        Offset offset = Fifo.offset(List.of(open("EA-1", "TRAVEL", 0, "550")), "TRAVEL", Money.of("2650.01"));

        assertThat(offset.payable()).isEqualTo(Money.of("2100.01"));
        assertThat(offset.parts()).containsExactly(new Part("EA-1", Money.of(550), Money.ZERO));
    }

    @Test
    void paysBackTheSamePurposeFirstThenTheOldest() {
        Offset offset = Fifo.offset(
                List.of(
                        open("EA-1", "BUSINESS", 0, "100"),
                        open("EA-3", "TRAVEL", 2, "100"),
                        open("EA-2", "TRAVEL", 1, "100")),
                "TRAVEL",
                Money.of(250));

        assertThat(offset.parts())
                .containsExactly(
                        new Part("EA-2", Money.of(100), Money.ZERO),
                        new Part("EA-3", Money.of(100), Money.ZERO),
                        new Part("EA-1", Money.of(50), Money.of(50)));
        assertThat(offset.payable()).isEqualTo(Money.ZERO);
    }

    @Test
    void takesNothingWhereNothingIsOpen() {
        assertThat(Fifo.offset(List.of(), "TRAVEL", Money.of(10)))
                .isEqualTo(new Offset(Money.ZERO, Money.of(10), List.of()));
    }

    private static Fifo.Open open(String number, String purpose, int day, String amount) {
        return new Fifo.Open(number, purpose, MONDAY.plusSeconds(86_400L * day), Money.of(amount));
    }
}
