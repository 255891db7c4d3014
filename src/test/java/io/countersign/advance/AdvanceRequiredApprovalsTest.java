package io.countersign.advance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy table of advances: both sides of every bound. */
class AdvanceRequiredApprovalsTest {

    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE;

    static {
        try (InputStream model = AdvanceRequiredApprovalsTest.class.getResourceAsStream(
                "/processes/advance/advance-required-approvals.dmn")) {
            TABLE = ENGINE.parseDecision(AdvancePolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 0, line-manager finance",
        "2000.00, 0, line-manager finance",
        "2000.01, 0, line-manager region finance",
        "10000.00, 0, line-manager region finance",
        "10000.01, 0, line-manager region finance-direction finance",
        "100000.00, 0, line-manager region finance-direction finance",
        "100000.01, 0, line-manager region finance-direction general-management finance",
        "100.00, 5000.00, line-manager finance",
        "100.00, 5000.01, line-manager region finance"
    })
    void asksHigherUpTheMoreIsLent(BigDecimal amount, BigDecimal open, String steps) {
        assertThat(steps(Map.of("amount", amount, "openAmount", open))).isEqualTo(steps);
    }

    private static String steps(Map<String, Object> inputs) {
        Set<String> steps = new LinkedHashSet<>();
        Set<String> seen = new TreeSet<>();
        ENGINE.evaluateDecisionTable(TABLE, inputs).getResultList().forEach(row -> {
            String step = String.valueOf(row.get("step"));
            if (seen.add(step)) {
                steps.add(step);
            }
        });
        return String.join(" ", steps);
    }
}
