package io.countersign.order;

import io.countersign.approval.Mode;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.engine.DecisionTables;
import io.countersign.engine.DecisionVersion;
import io.countersign.engine.Evaluation;
import io.countersign.engine.FiredRule;
import io.countersign.people.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to decide on an order: the rows of the policy table that apply, merged by step, with their reasons. */
@Component
class OrderPolicy {

    static final String TABLE = "orderRequiredApprovals";

    private final DecisionTables tables;
    private final PolicyReasons reasons;
    private final Today today;

    OrderPolicy(DecisionTables tables, PolicyReasons reasons, Today today) {
        this.tables = tables;
        this.reasons = reasons;
        this.today = today;
    }

    /** By the version in force now. */
    Requirements required(Assessment assessment) {
        return requirements(tables.latest(TABLE, assessment.policyInputs()), assessment);
    }

    Requirements required(Assessment assessment, DecisionVersion version) {
        return requirements(tables.of(version, assessment.policyInputs()), assessment);
    }

    private Requirements requirements(Evaluation evaluation, Assessment assessment) {
        Map<String, List<FiredRule>> rowsByStep = evaluation.rules().stream()
                .collect(Collectors.groupingBy(row -> output(row, "step"), LinkedHashMap::new, Collectors.toList()));
        List<Requirement> steps = new ArrayList<>();
        rowsByStep.forEach((step, rows) -> steps.add(requirement(step, rows, evaluation.version(), assessment)));
        return new Requirements(
                evaluation.version(),
                assessment.policyInputs(),
                evaluation.rules().stream().map(FiredRule::ruleId).toList(),
                steps);
    }

    /** Of several rows for one step the strictest demands hold: the larger quorum, the shorter time. */
    private Requirement requirement(String step, List<FiredRule> rows, DecisionVersion version, Assessment assessment) {
        Map<String, Reason> why = new LinkedHashMap<>();
        rows.forEach(row -> why.computeIfAbsent(
                output(row, "reason"), code -> reasons.of(code, row.ruleId(), version, assessment, today.date())));
        FiredRule first = rows.get(0);
        return new Requirement(
                step,
                new Role(output(first, "role")),
                Mode.valueOf(output(first, "mode")),
                rows.stream().mapToInt(row -> whole(row, "quorum")).max().orElse(1),
                List.copyOf(why.values()),
                Duration.ofHours(rows.stream()
                        .mapToInt(row -> whole(row, "dueHours"))
                        .min()
                        .orElse(8)),
                StepBasis.of(List.copyOf(why.values()), assessment));
    }

    private static String output(FiredRule row, String name) {
        Object value = row.outputs().get(name);
        if (value == null) {
            throw new IllegalStateException("Row " + row.ruleId() + " of " + TABLE + " has no " + name);
        }
        return value.toString();
    }

    private static int whole(FiredRule row, String name) {
        return Integer.parseInt(output(row, name));
    }
}
