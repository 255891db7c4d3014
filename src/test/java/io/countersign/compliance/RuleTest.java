package io.countersign.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTest {

    private final RuleBook book = new ShippedRules();

    @Test
    void usesTheVersionInForceOnTheDay() {
        assertThat(book.inForce("CR-07", LocalDate.of(2024, 6, 1)).whole("horizonDays"))
                .isEqualTo(60);
        assertThat(book.inForce("CR-07", LocalDate.of(2026, 1, 1)).version()).isEqualTo(3);
        assertThat(book.inForce("CR-07", LocalDate.of(2025, 12, 31)).version()).isEqualTo(2);
    }

    @Test
    void namesItselfAndItsVersionInWhatItFinds() {
        Finding finding = book.inForce("CR-07", LocalDate.of(2026, 11, 22))
                .finding("credit-limit-exceeded", new Text("over", "超额"), Map.of(), null);

        assertThat(finding.rule()).isEqualTo("CR-07");
        assertThat(finding.ruleVersion()).isEqualTo(3);
        assertThat(finding.severity()).isEqualTo(Severity.HOLD);
    }

    @Test
    void refusesToCheckAgainstABoundThatIsNotWrittenDown() {
        Rule rule = book.inForce("CR-07", LocalDate.of(2026, 11, 22));

        assertThatThrownBy(() -> rule.decimal("noSuchBound"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CR-07 v3");
    }

    @Test
    void hasARuleForEveryCheckOfAnOrderAndEveryComplianceRuleItCarriesOut() {
        assertThat(book.allInForce(LocalDate.of(2026, 11, 22)))
                .extracting(Rule::code)
                .contains(
                        "CU-01", "LI-02", "PD-03", "AG-04", "PR-05", "CR-06", "CR-07", "CR-08", "CR-09", "ST-10",
                        "TI-11")
                .contains("CR-12", "OV-02", "C01", "C02", "C03", "C04", "C05", "C06", "C17", "C24");
    }
}
