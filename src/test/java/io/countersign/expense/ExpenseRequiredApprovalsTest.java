package io.countersign.expense;

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
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table, both sides of every bound. */
class ExpenseRequiredApprovalsTest {

    private static final String FILE = "/processes/expense/expense-required-approvals.dmn";
    private static final DefaultDmnEngineConfiguration CONFIGURATION = new DefaultDmnEngineConfiguration();
    private static final Set<String> FIRED = new TreeSet<>();
    private static final DmnEngine ENGINE;
    private static final DmnDecision TABLE;

    static {
        CONFIGURATION
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> FIRED.add(rule.getId())));
        ENGINE = CONFIGURATION.buildEngine();
        try (InputStream model = ExpenseRequiredApprovalsTest.class.getResourceAsStream(FILE)) {
            TABLE = ENGINE.parseDecision(ClaimPolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, line-manager finance-review",
        "2000.00, line-manager finance-review",
        "2000.01, line-manager finance-review regional-director",
        "10000.00, line-manager finance-review regional-director",
        "10000.01, line-manager finance-review regional-director marketing-manager",
        "30000.00, line-manager finance-review regional-director marketing-manager",
        "30000.01, line-manager finance-review regional-director marketing-manager finance-director",
        "100000.00, line-manager finance-review regional-director marketing-manager finance-director",
        "100000.01, line-manager finance-review regional-director marketing-manager finance-director general-manager"
    })
    void asksHigherUpTheMoreIsClaimed(BigDecimal amount, String steps) {
        assertThat(steps(Map.of("amount", amount))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"true, false, none", "true, true, finance-sample", "false, true, line-manager finance-review"})
    void asksNobodyAboutLowRiskUnlessFinanceHasDrawnIt(boolean lowRisk, boolean sampled, String steps) {
        assertThat(steps(Map.of("lowRisk", lowRisk, "sampled", sampled))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "compliance, line-manager compliance finance-review",
        "otherBudget, line-manager budget-owner finance-review",
        "exception, line-manager regional-director finance-review"
    })
    void asksWhoeverMayMakeTheException(String input, String steps) {
        assertThat(steps(Map.of(input, true))).isEqualTo(steps);
    }

    @AfterAll
    static void everyRowHasFired() {
        assertThat(FIRED).hasSize(11);
    }

    private static String steps(Map<String, Object> facts) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "amount", new BigDecimal("500"),
                "lowRisk", false,
                "sampled", false,
                "exception", false,
                "compliance", false,
                "otherBudget", false,
                "budgetNode", "B2026-SH1"));
        inputs.putAll(facts);
        Set<String> steps = new LinkedHashSet<>();
        for (DmnDecisionRuleResult row : ENGINE.evaluateDecisionTable(TABLE, inputs)) {
            steps.add(row.getEntry("step"));
        }
        return String.join(" ", steps);
    }
}
