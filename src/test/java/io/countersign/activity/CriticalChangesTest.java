package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.Rule;
import io.countersign.compliance.ShippedRules;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalChangesTest {

    private static final Rule RULE = new ShippedRules().inForce(ActivityRules.CRITICAL, LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 0", "-7, 0", "8, 1", "-8, 1"})
    void lookAtADateThatMovesByMoreThanSevenDays(int days, int changes) {
        assertThat(CriticalChanges.between(TestContents.meeting(), TestContents.movedByDays(days), RULE))
                .hasSize(changes);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0", "1000.00, 0", "1100.00, 0", "1100.01, 1"})
    void lookAtACostThatRisesByMoreThanTenPercent(String cost, int changes) {
        assertThat(CriticalChanges.between(TestContents.meeting(), TestContents.meeting(Money.of(cost)), RULE))
                .hasSize(changes);
    }

    @Test
    void sayWhatWasApprovedAndWhatIsPlanned() {
        assertThat(CriticalChanges.between(TestContents.meeting(), TestContents.meeting(Money.of("1150.00")), RULE))
                .extracting(Text::en)
                .containsExactly("cost rises by 15.0 %, from 1,000.00 to 1,150.00 (up to 10 % is free)");
    }

    @Test
    void lookAtCityProductAndSpeakers() {
        assertThat(CriticalChanges.between(TestContents.meeting(), TestContents.in("南京"), RULE))
                .hasSize(1);
        assertThat(CriticalChanges.between(TestContents.meeting(), TestContents.about("P-2002"), RULE))
                .hasSize(1);
        assertThat(CriticalChanges.between(
                        TestContents.withSpeaker("H-0001", Money.of(50), null),
                        TestContents.withSpeaker("H-0002", Money.of(50), null),
                        RULE))
                .hasSize(1);
    }

    @Test
    void letAContractArrive() {
        assertThat(CriticalChanges.between(
                        TestContents.withSpeaker("H-0001", Money.of(50), null),
                        TestContents.withSpeaker("H-0001", Money.of(50), "HT-17"),
                        RULE))
                .isEmpty();
    }
}
