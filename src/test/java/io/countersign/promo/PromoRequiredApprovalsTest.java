package io.countersign.promo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy table of requisitions: both sides of every bound. */
class PromoRequiredApprovalsTest {

    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    private static DmnDecision table() {
        try (InputStream model =
                PromoRequiredApprovalsTest.class.getResourceAsStream("/processes/promo/promo-required-approvals.dmn")) {
            return ENGINE.parseDecision("promoRequiredApprovals", model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, manager",
        "2000, false, manager",
        "2000.01, false, manager marketing",
        "10000, false, manager marketing",
        "10000.01, false, manager marketing director",
        "50000, false, manager marketing director",
        "50000.01, false, manager marketing director generalManager",
        "10, true, manager compliance",
        "60000, true, manager marketing director generalManager compliance"
    })
    void asksHigherUpTheMoreItIsWorthAndComplianceWhereItHasToLook(BigDecimal value, boolean hold, String steps) {
        String asked = ENGINE
                .evaluateDecisionTable(TABLE, Map.of("value", value.doubleValue(), "complianceHold", hold))
                .collectEntries("step")
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));

        assertThat(asked).isEqualTo(steps);
    }
}
