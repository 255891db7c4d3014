package io.countersign.audit;

import java.util.List;

/** A decision table as it was deployed, with the rows that fired; columns and cells as the designer wrote them. */
public record DecisionTable(
        String key,
        String name,
        int version,
        String hitPolicy,
        List<String> inputs,
        List<String> outputs,
        List<Row> rows) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** One rule; {@code number} counts from 1 as in the modeler. */
    public record Row(
            String rule, int number, List<String> conditions, List<String> results, String note, boolean fired) {

        public Row {
            conditions = List.copyOf(conditions);
            results = List.copyOf(results);
        }
    }
}
