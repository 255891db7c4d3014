package io.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void takesWhatWasTypedLiterally() {
        assertThat(Conditions.part("100%_Off\\")).isEqualTo("%100\\%\\_off\\\\%");
    }
}
