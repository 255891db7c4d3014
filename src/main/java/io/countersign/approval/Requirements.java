package io.countersign.approval;

import io.countersign.engine.DecisionVersion;
import java.util.List;
import java.util.Map;

/**
 * What the policy demands of one subject, and which rows of which version of the table said so.
 *
 * @param inputs     what the table was asked
 * @param firedRules ids of the rows that applied
 * @param steps      in the order they are asked
 */
public record Requirements(
        DecisionVersion policy, Map<String, Object> inputs, List<String> firedRules, List<Requirement> steps) {

    public Requirements {
        firedRules = List.copyOf(firedRules);
        steps = List.copyOf(steps);
    }
}
