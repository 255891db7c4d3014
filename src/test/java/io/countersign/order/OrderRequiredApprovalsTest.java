package io.countersign.order;

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

/** The policy table of orders: both sides of every bound, and what it says when nothing is wrong. */
class OrderRequiredApprovalsTest {

    private static final String FILE = "/processes/order/order-required-approvals.dmn";
    private static final DefaultDmnEngineConfiguration CONFIGURATION = new DefaultDmnEngineConfiguration();
    private static final Set<String> FIRED = new TreeSet<>();
    private static final DmnEngine ENGINE;
    private static final DmnDecision TABLE;

    static {
        CONFIGURATION
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> FIRED.add(rule.getId())));
        ENGINE = CONFIGURATION.buildEngine();
        try (InputStream model = OrderRequiredApprovalsTest.class.getResourceAsStream(FILE)) {
            TABLE = ENGINE.parseDecision(OrderPolicy.TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, district",
        "100000.00, district",
        "100000.01, district region",
        "500000.00, district region",
        "500000.01, district region finance",
        "2000000.00, district region finance",
        "2000000.01, district region finance general-management"
    })
    void asksHigherUpTheMoreAnOrderIsWorth(BigDecimal value, String steps) {
        assertThat(steps(Map.of("orderValue", value))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "0, district",
        "0.0001, district",
        "3, district",
        "3.0001, district region",
        "8, district region",
        "8.0001, district marketing",
        "12, district marketing",
        "12.0001, district finance",
        "18, district finance",
        "18.0001, district general-management"
    })
    void asksWhoeverMayGrantTheDiscount(BigDecimal discount, String steps) {
        assertThat(steps(Map.of("discount", discount))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        // within 5 % and 50,000: both must hold
        "0, 0, district",
        "0.01, 0.0001, district region",
        "20000, 4, district region",
        "50000, 5, district region",
        "50000.01, 5, district credit",
        "20000, 5.0001, district credit",
        "200000, 15, district credit",
        "200000.01, 15, district credit finance",
        "200000, 15.0001, district credit finance",
        "1000000, 30, district credit finance",
        "1000000.01, 30, district credit finance general-management",
        "1000000, 30.0001, district credit finance general-management",
        "0.01, 999, district credit finance general-management"
    })
    void asksWhoeverMayGrantTheOverrun(BigDecimal overrun, BigDecimal share, String steps) {
        assertThat(steps(Map.of("overrun", overrun, "overrunShare", share))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 99, 99, district",
        "true, 30, 30, district credit",
        "true, 31, 0, district credit finance",
        "true, 0, 30.0001, district credit finance"
    })
    void asksTheCreditManagerAboutOverdueItemsAndFinanceAboutLongOnes(
            boolean overdue, int days, BigDecimal ratio, String steps) {
        assertThat(steps(Map.of("overdue", overdue, "overdueDays", days, "overdueRatio", ratio)))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "belowFloor, true, district general-management", "creditReview, true, district credit",
        "covered, false, district region", "licenceExpiring, true, district quality"
    })
    void asksTheirKeeperAboutOtherFindings(String input, boolean value, String steps) {
        assertThat(steps(Map.of(input, value))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD, district",
        "COLD_CHAIN, district quality",
        "BIOLOGIC, district quality",
        "SPECIAL_CONTROL, district quality"
    })
    void asksQualityAboutDelicateGoods(String handling, String steps) {
        assertThat(steps(Map.of("handling", handling))).isEqualTo(steps);
    }

    @Test
    void ordersTheStepsFromTheDistrictUpwards() {
        String steps = steps(Map.of(
                "orderValue",
                new BigDecimal("2500000"),
                "discount",
                new BigDecimal("10"),
                "belowFloor",
                true,
                "overrun",
                new BigDecimal("100000"),
                "overrunShare",
                new BigDecimal("10"),
                "handling",
                "COLD_CHAIN"));

        assertThat(steps).isEqualTo("district region marketing quality credit finance general-management");
    }

    @Test
    void givesEveryStepOneRoleAndEveryRowAReason() {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Map<String, Object> row : evaluated(Map.of(
                "orderValue",
                new BigDecimal("2500000"),
                "overrun",
                BigDecimal.TEN,
                "overrunShare",
                new BigDecimal("999"),
                "overdue",
                true,
                "overdueDays",
                40,
                "covered",
                false,
                "handling",
                "COLD_CHAIN",
                "creditReview",
                true))) {
            roles.computeIfAbsent(String.valueOf(row.get("step")), step -> new LinkedHashSet<>())
                    .add(String.valueOf(row.get("role")));
            assertThat(row)
                    .allSatisfy((output, value) -> assertThat(value).as(output).isNotNull());
        }

        assertThat(roles.values()).allMatch(set -> set.size() == 1);
    }

    @Test
    void hasARowForEveryCaseThatIsTestedHere() {
        asksEverything();

        Set<String> rows = new TreeSet<>();
        Dmn.readModelFromStream(OrderRequiredApprovalsTest.class.getResourceAsStream(FILE))
                .getModelElementsByType(Rule.class)
                .forEach(rule -> {
                    rows.add(rule.getId());
                    assertThat(rule.getDescription().getTextContent())
                            .as(rule.getId())
                            .isNotBlank();
                });
        assertThat(FIRED).containsAll(rows);
    }

    private static void asksEverything() {
        for (String discount : List.of("1", "5", "10", "15", "20")) {
            evaluated(Map.of(
                    "orderValue",
                    new BigDecimal("3000000"),
                    "discount",
                    new BigDecimal(discount),
                    "belowFloor",
                    true,
                    "covered",
                    false,
                    "handling",
                    "BIOLOGIC",
                    "licenceExpiring",
                    true,
                    "creditReview",
                    true,
                    "overdue",
                    true,
                    "overdueDays",
                    31,
                    "overdueRatio",
                    new BigDecimal("31")));
        }
        for (String share : List.of("1", "10", "20", "99")) {
            evaluated(Map.of("overrun", BigDecimal.TEN, "overrunShare", new BigDecimal(share)));
        }
    }

    private static String steps(Map<String, Object> differences) {
        List<String> steps = new ArrayList<>();
        evaluated(differences).forEach(row -> steps.add(String.valueOf(row.get("step"))));
        return String.join(" ", new LinkedHashSet<>(steps));
    }

    /** Asks about an order with nothing to say about it, except for the differences. */
    private static List<Map<String, Object>> evaluated(Map<String, Object> differences) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "orderValue",
                new BigDecimal("50000.00"),
                "discount",
                BigDecimal.ZERO,
                "belowFloor",
                false,
                "overdue",
                false,
                "overdueDays",
                0,
                "overdueRatio",
                BigDecimal.ZERO,
                "creditReview",
                false,
                "covered",
                true,
                "handling",
                "STANDARD",
                "licenceExpiring",
                false));
        inputs.put("overrun", BigDecimal.ZERO);
        inputs.put("overrunShare", BigDecimal.ZERO);
        inputs.putAll(differences);
        return ENGINE.evaluateDecisionTable(TABLE, inputs).getResultList();
    }
}
