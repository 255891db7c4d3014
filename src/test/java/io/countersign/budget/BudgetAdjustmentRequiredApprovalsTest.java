package io.countersign.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy table of budget adjustments: both sides of every bound, and whoever gives always consents. */
class BudgetAdjustmentRequiredApprovalsTest {

    private static final String FILE = "/processes/budget/budget-adjustment-required-approvals.dmn";
    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    private static DmnDecision table() {
        try (InputStream model = BudgetAdjustmentRequiredApprovalsTest.class.getResourceAsStream(FILE)) {
            return ENGINE.parseDecision(AdjustmentPolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, true, region",
        "20000.00, true, region",
        "20000.01, true, marketing",
        "0.01, false, marketing",
        "20000.00, false, marketing",
        "20000.01, false, marketing",
        "100000.00, true, marketing",
        "100000.01, true, marketing finance",
        "500000.00, false, marketing finance",
        "500000.01, false, marketing finance general-management"
    })
    void asksHigherUpTheMoreMovesAndTheGivingOwnerAlways(BigDecimal amount, boolean withinRegion, String steps) {
        assertThat(steps(amount, withinRegion, "ASKED")).isEqualTo("giving-owner " + steps);
        assertThat(steps(amount, withinRegion, "REQUESTS")).isEqualTo(steps);
        assertThat(steps(amount, withinRegion, "DECIDES")).isEqualTo(steps);
    }

    private static String steps(BigDecimal amount, boolean withinRegion, String consent) {
        Set<String> steps = new LinkedHashSet<>();
        ENGINE.evaluateDecisionTable(TABLE, Map.of("amount", amount, "withinRegion", withinRegion, "consent", consent))
                .forEach(row -> steps.add(row.getEntry("step")));
        return String.join(" ", steps);
    }
}
