package io.countersign.compliance;

import io.countersign.language.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one check found about a case: a sentence with its arithmetic, the rule and its version, and what would clear it.
 *
 * @param code        stable name for programs, {@code credit-limit-exceeded}
 * @param rule        code of the rule, {@code CR-07}
 * @param ruleVersion version of the rule that was in force when it was evaluated
 * @param facts       the figures of the sentence by name, amounts as decimal strings
 * @param clears      what would make it go away, or null where nothing does
 */
public record Finding(
        String code,
        Severity severity,
        Text message,
        String rule,
        int ruleVersion,
        Map<String, String> facts,
        @Nullable Text clears) {

    public Finding {
        facts = Map.copyOf(facts);
    }
}
