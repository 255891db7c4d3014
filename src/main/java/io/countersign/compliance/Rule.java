package io.countersign.compliance;

import io.countersign.language.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule as it was in force on a day: what it says, where it comes from, and its bounds as parameters, so that
 * a changed bound is a new version and not a new program.
 *
 * @param code     {@code LI-02}
 * @param severity what its findings do unless the check says otherwise
 * @param source   the law, guideline or house rule it carries out
 */
public record Rule(
        String code, int version, Text title, Severity severity, Text source, Map<String, String> parameters) {

    public Rule {
        parameters = Map.copyOf(parameters);
    }

    /** @throws IllegalStateException when the rule has no such parameter: a rule without its bound must not pass silently */
    public BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    /** @throws IllegalStateException when the rule has no such parameter */
    public int whole(String name) {
        return decimal(name).intValueExact();
    }

    /** @throws IllegalStateException when the rule has no such parameter */
    public String text(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("Rule " + code + " v" + version + " has no " + name));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** A finding of this rule with the rule's own severity. */
    public Finding finding(String findingCode, Text message, Map<String, String> facts, @Nullable Text clears) {
        return finding(findingCode, severity, message, facts, clears);
    }

    public Finding finding(
            String findingCode, Severity severity, Text message, Map<String, String> facts, @Nullable Text clears) {
        return new Finding(findingCode, severity, message, code, version, facts, clears);
    }
}
