package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.activity.LineMatch.Bound;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import org.junit.jupiter.api.Test;

class LineMatchTest {

    private static final Tolerance TOLERANCE = new Tolerance(Percentage.of("5"), Money.of(2_000));

    @Test
    void settlesTheLeastOfPlanEvidenceAndInvoices() {
        assertThat(match("10000", "9800", "10100", "10100").settlable()).isEqualTo(Money.of("9800.00"));
        assertThat(match("10000", "10100", "9700", "10100").settlable()).isEqualTo(Money.of("9700.00"));
        assertThat(match("10000", "20000", "20000", "20000").settlable()).isEqualTo(Money.of("10500.00"));
    }

    @Test
    void letsALinePassItsPlanByFivePercent() {
        assertThat(match("10000", "10500", "10500", "10500").proposed()).isEqualTo(Money.of("10500.00"));
        assertThat(match("10000", "10500.01", "10500.01", "10500.01").proposed())
                .isEqualTo(Money.of("10500.00"));
    }

    @Test
    void neverLetsALinePassItsPlanByMoreThanTwoThousand() {
        assertThat(match("40000", "50000", "50000", "50000").settlable()).isEqualTo(Money.of("42000.00"));
        assertThat(match("100000", "110000", "110000", "110000").settlable()).isEqualTo(Money.of("102000.00"));
    }

    @Test
    void proposesNoMoreThanWasClaimed() {
        LineMatch match = match("10000", "10000", "10000", "8000");

        assertThat(match.proposed()).isEqualTo(Money.of("8000.00"));
        assertThat(match.bound()).isEqualTo(Bound.CLAIM);
    }

    @Test
    void settlesNothingWithoutEvidenceOrInvoices() {
        assertThat(match("10000", "0", "10000", "10000").settlable()).isEqualTo(Money.ZERO);
        assertThat(match("10000", "10000", "0", "10000").settlable()).isEqualTo(Money.ZERO);
    }

    @Test
    void saysWhichColumnKeepsTheClaimDown() {
        assertThat(match("10000", "9000", "9500", "9500").bound()).isEqualTo(Bound.EVIDENCE);
        assertThat(match("10000", "9500", "9000", "9500").bound()).isEqualTo(Bound.INVOICES);
        assertThat(match("10000", "11000", "11000", "11000").bound()).isEqualTo(Bound.PLAN);
    }

    @Test
    void writesItsArithmeticDown() {
        assertThat(match("10000", "9800", "10100", "10100").arithmetic().en())
                .isEqualTo("min(plan with tolerance 10,500.00, evidence 9,800.00, invoices 10,100.00) = 9,800.00");
    }

    private static LineMatch match(String planned, String evidenced, String invoiced, String claimed) {
        CostLine line = new CostLine("L1", CostType.VENUE, "Hall", Money.of(planned));
        return LineMatch.of(line, TOLERANCE, Money.of(evidenced), Money.of(invoiced), Money.of(claimed));
    }
}
