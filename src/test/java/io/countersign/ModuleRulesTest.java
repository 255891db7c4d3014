package io.countersign;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleRulesTest {

    @Test
    void modulesUseOnlyWhatOthersOfferAndNeverInACircle() {
        ApplicationModules.of(Countersign.class).verify();
    }
}
