package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy table of activities: both sides of every bound. */
class ActivityRequiredApprovalsTest {

    private static final String FILE = "/processes/activity/activity-required-approvals.dmn";
    private static final DefaultDmnEngineConfiguration CONFIGURATION = new DefaultDmnEngineConfiguration();
    private static final Set<String> FIRED = new TreeSet<>();
    private static final DmnEngine ENGINE;
    private static final DmnDecision TABLE;

    static {
        CONFIGURATION
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> FIRED.add(rule.getId())));
        ENGINE = CONFIGURATION.buildEngine();
        try (InputStream model = ActivityRequiredApprovalsTest.class.getResourceAsStream(FILE)) {
            TABLE = ENGINE.parseDecision(ActivityPolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, district",
        "5000.00, district",
        "5000.01, district region",
        "20000.00, district region",
        "20000.01, district region marketing",
        "100000.00, district region marketing",
        "100000.01, district region marketing finance",
        "300000.00, district region marketing finance",
        "300000.01, district region marketing finance general-management"
    })
    void asksHigherUpTheMoreAnActivityCosts(BigDecimal cost, String steps) {
        assertThat(steps(Map.of("cost", cost))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "ownerInLine, true, district",
        "ownerInLine, false, district budget",
        "medical, false, district",
        "medical, true, district medical",
        "complianceHold, false, district",
        "complianceHold, true, district compliance",
        "budgetOverrun, false, district",
        "budgetOverrun, true, district finance"
    })
    void asksTheirKeeperAboutWhatIsParticular(String input, boolean value, String steps) {
        assertThat(steps(Map.of(input, value))).isEqualTo(steps);
    }

    @Test
    void ordersTheStepsAndMergesFinanceIntoOne() {
        assertThat(steps(Map.of(
                        "cost",
                        new BigDecimal("500000"),
                        "ownerInLine",
                        false,
                        "medical",
                        true,
                        "complianceHold",
                        true,
                        "budgetOverrun",
                        true)))
                .isEqualTo("district region budget medical compliance marketing finance general-management");
    }

    @Test
    void hasARowForEveryCaseThatIsTestedHere() {
        ordersTheStepsAndMergesFinanceIntoOne();

        Set<String> rows = new TreeSet<>();
        Dmn.readModelFromStream(ActivityRequiredApprovalsTest.class.getResourceAsStream(FILE))
                .getModelElementsByType(Rule.class)
                .forEach(rule -> rows.add(rule.getId()));
        assertThat(FIRED).containsAll(rows);
    }

    private static String steps(Map<String, Object> differences) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "cost",
                new BigDecimal("2000.00"),
                "ownerInLine",
                true,
                "medical",
                false,
                "complianceHold",
                false,
                "budgetOverrun",
                false));
        inputs.putAll(differences);
        List<String> steps = new ArrayList<>();
        ENGINE.evaluateDecisionTable(TABLE, inputs)
                .getResultList()
                .forEach(row -> steps.add(String.valueOf(row.get("step"))));
        return String.join(" ", new LinkedHashSet<>(steps));
    }
}
