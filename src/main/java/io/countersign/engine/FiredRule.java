package io.countersign.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a decision table that matched, and its outputs by name; an empty output cell is null. */
public record FiredRule(String ruleId, Map<String, @Nullable Object> outputs) {

    public FiredRule {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** @throws IllegalStateException when the row left this output empty */
    public String text(String output) {
        Object value = outputs.get(output);
        if (value == null) {
            throw new IllegalStateException("Rule " + ruleId + " gives no '" + output + "'");
        }
        return value.toString();
    }

    /** @throws IllegalStateException when the row left this output empty */
    public int number(String output) {
        return Integer.parseInt(text(output));
    }
}
