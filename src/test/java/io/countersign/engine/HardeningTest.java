package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;

class HardeningTest {

    @Test
    void namesEveryDangerousDefaultOfTheEngine() {
        var untouched = new StandaloneInMemProcessEngineConfiguration();

        assertThat(Hardening.weaknesses(untouched))
                .hasSizeGreaterThan(15)
                .anyMatch(weakness -> weakness.startsWith("authorizationEnabled is false"))
                .anyMatch(weakness -> weakness.startsWith("enforceSpecificVariablePermission is false"))
                .anyMatch(weakness -> weakness.startsWith("queryMaxResultsLimit is 2147483647"))
                .anyMatch(weakness -> weakness.startsWith("beans reachable from models"));
    }
}
