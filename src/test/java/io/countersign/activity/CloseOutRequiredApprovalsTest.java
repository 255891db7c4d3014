package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy table of close-outs: both sides of every bound. */
class CloseOutRequiredApprovalsTest {

    private static final String FILE = "/processes/activity/close-out-required-approvals.dmn";
    private static final DefaultDmnEngineConfiguration CONFIGURATION = new DefaultDmnEngineConfiguration();
    private static final Set<String> FIRED = new TreeSet<>();
    private static final DmnEngine ENGINE;
    private static final DmnDecision TABLE;

    static {
        CONFIGURATION
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> FIRED.add(rule.getId())));
        ENGINE = CONFIGURATION.buildEngine();
        try (InputStream model = CloseOutRequiredApprovalsTest.class.getResourceAsStream(FILE)) {
            TABLE = ENGINE.parseDecision(CloseOutPolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void everyRuleHasFired() {
        assertThat(FIRED).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, manager finance-review",
        "100000.00, manager finance-review",
        "100000.01, manager finance-review finance-director",
        "300000.00, manager finance-review finance-director",
        "300000.01, manager finance-review finance-director general-manager"
    })
    void asksHigherUpTheMoreIsSettled(BigDecimal amount, String steps) {
        assertThat(steps(Map.of("amount", amount))).isEqualTo(steps);
    }

    @Test
    void asksComplianceOnlyAboutWhatItHolds() {
        assertThat(steps(Map.of("complianceHold", true))).isEqualTo("manager compliance finance-review");
        assertThat(steps(Map.of("complianceHold", false))).isEqualTo("manager finance-review");
    }

    @Test
    void asksMarketingAboutACrowd() {
        assertThat(steps(Map.of("attendanceAbovePlan", true))).isEqualTo("manager marketing finance-review");
        assertThat(steps(Map.of("attendanceAbovePlan", false))).isEqualTo("manager finance-review");
    }

    private static String steps(Map<String, Object> different) {
        Map<String, Object> inputs = new HashMap<>(
                Map.of("amount", new BigDecimal("1000"), "complianceHold", false, "attendanceAbovePlan", false));
        inputs.putAll(different);
        Set<String> steps = new LinkedHashSet<>();
        ENGINE.evaluateDecisionTable(TABLE, inputs)
                .getResultList()
                .forEach(row -> steps.add(String.valueOf(row.get("step"))));
        return String.join(" ", steps);
    }
}
