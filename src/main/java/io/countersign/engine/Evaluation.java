package io.countersign.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a decision table said: the version asked, the inputs it was given, the rows that fired in the table's order. */
public record Evaluation(DecisionVersion version, Map<String, @Nullable Object> inputs, List<FiredRule> rules) {

    public Evaluation {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        rules = List.copyOf(rules);
    }

    public List<String> ruleIds() {
        return rules.stream().map(FiredRule::ruleId).toList();
    }
}
