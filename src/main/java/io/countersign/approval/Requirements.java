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
 * @param waived     whether a row says in so many words that nobody need look; a table that merely has a gap waives nothing
 */
public record Requirements(
        DecisionVersion policy,
        Map<String, Object> inputs,
        List<String> firedRules,
        List<Requirement> steps,
        boolean waived) {

    public Requirements {
        firedRules = List.copyOf(firedRules);
        steps = List.copyOf(steps);
        if (waived && !steps.isEmpty()) {
            throw new IllegalArgumentException("Either somebody is asked or nobody need look, not both: " + firedRules);
        }
    }

    public Requirements(
            DecisionVersion policy, Map<String, Object> inputs, List<String> firedRules, List<Requirement> steps) {
        this(policy, inputs, firedRules, steps, false);
    }
}
