package io.countersign.audit.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.audit.DecisionTable;
import java.io.File;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;

class DeployedTableTest {

    private static final DmnModelInstance MODEL =
            Dmn.readModelFromFile(new File("processes/order/order-required-approvals.dmn"));

    @Test
    void marksTheRowsThatFiredAndNoOther() {
        DecisionTable table = DeployedTable.read(MODEL, "orderRequiredApprovals", 3, Set.of("districtSeesEveryOrder"))
                .orElseThrow();

        assertThat(table.version()).isEqualTo(3);
        assertThat(table.inputs()).contains("Order value (CNY)");
        assertThat(table.rows().stream().filter(DecisionTable.Row::fired).map(DecisionTable.Row::rule))
                .containsExactly("districtSeesEveryOrder");
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.conditions()).hasSameSizeAs(table.inputs());
            assertThat(row.results()).hasSameSizeAs(table.outputs());
        });
    }

    @Test
    void countsRowsAsTheModelerDoes() {
        DecisionTable table =
                DeployedTable.read(MODEL, "orderRequiredApprovals", 1, Set.of()).orElseThrow();

        assertThat(table.rows().get(0).number()).isEqualTo(1);
        assertThat(table.rows().get(table.rows().size() - 1).number())
                .isEqualTo(table.rows().size());
    }
}
