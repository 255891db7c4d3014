package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what one rule finds. */
final class Found {

    private final Rule rule;
    private final List<Finding> findings = new ArrayList<>();

    Found(Rule rule) {
        this.rule = rule;
    }

    void block(String code, Text message, Map<String, String> facts, Text clears) {
        add(Severity.BLOCK, code, message, facts, clears);
    }

    void hold(String code, Text message, Map<String, String> facts, Text clears) {
        add(Severity.HOLD, code, message, facts, clears);
    }

    void warn(String code, Text message, Map<String, String> facts, Text clears) {
        add(Severity.WARN, code, message, facts, clears);
    }

    /** Something that may still be missing while it is applied for, so that compliance looks at it, but not later. */
    void missing(Stage stage, String code, Text message, Map<String, String> facts, Text clears) {
        add(stage == Stage.APPLY ? Severity.HOLD : Severity.BLOCK, code, message, facts, clears);
    }

    void add(Severity severity, String code, Text message, Map<String, String> facts, Text clears) {
        findings.add(rule.finding(code, severity, message, facts, clears));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
