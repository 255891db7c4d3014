package io.countersign.audit.process;

import io.countersign.audit.DecisionTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** Turns a deployed DMN model into the rows that somebody without a modeler can read. */
final class DeployedTable {

    private DeployedTable() {}

    static Optional<DecisionTable> read(DmnModelInstance model, String key, int version, Set<String> firedRules) {
        return model.getModelElementById(key) instanceof Decision decision
                        && decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table
                ? Optional.of(new DecisionTable(
                        key,
                        decision.getName(),
                        version,
                        table.getHitPolicy().toString(),
                        table.getInputs().stream().map(DeployedTable::heading).toList(),
                        table.getOutputs().stream().map(DeployedTable::heading).toList(),
                        rows(table.getRules(), firedRules)))
                : Optional.empty();
    }

    private static List<DecisionTable.Row> rows(Collection<Rule> rules, Set<String> firedRules) {
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (Rule rule : rules) {
            rows.add(new DecisionTable.Row(
                    rule.getId(),
                    rows.size() + 1,
                    rule.getInputEntries().stream()
                            .map(entry -> said(entry.getText()))
                            .toList(),
                    rule.getOutputEntries().stream()
                            .map(entry -> said(entry.getText()))
                            .toList(),
                    note(rule),
                    firedRules.contains(rule.getId())));
        }
        return rows;
    }

    private static String heading(Input input) {
        return input.getLabel() != null
                ? input.getLabel()
                : said(input.getInputExpression().getText());
    }

    private static String heading(Output output) {
        return output.getLabel() != null ? output.getLabel() : output.getName();
    }

    private static String note(DmnElement element) {
        Description description = element.getDescription();
        return description == null ? "" : description.getTextContent().trim();
    }

    private static String said(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().trim();
    }
}
