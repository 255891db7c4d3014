package io.countersign.rebate;

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

/** The policy table of settlements: both sides of every bound. */
class RebateRequiredApprovalsTest {

    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE;

    static {
        try (InputStream model = RebateRequiredApprovalsTest.class.getResourceAsStream(
                "/processes/rebate/rebate-required-approvals.dmn")) {
            TABLE = ENGINE.parseDecision(SettlementPolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 5.0000, finance region",
        "0.01, 5.0001, finance region compliance",
        "20000.00, 2, finance region",
        "20000.01, 2, finance region finance-direction",
        "200000.00, 2, finance region finance-direction",
        "200000.01, 2, finance region finance-direction general-management"
    })
    void asksHigherUpTheMoreIsPaid(BigDecimal amount, BigDecimal share, String steps) {
        Set<String> asked = new LinkedHashSet<>();
        ENGINE.evaluateDecisionTable(TABLE, Map.of("amount", amount, "share", share))
                .getResultList()
                .forEach(row -> asked.add(String.valueOf(row.get("step"))));

        assertThat(String.join(" ", asked)).isEqualTo(steps);
    }
}
