package io.countersign.approval;

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

/**
 * Reads who has to decide from a decision table of required approvals (hit policy RULE ORDER; outputs step, role, mode, quorum,
 * reason, dueHours): the rows that apply, merged by step. A row whose step is {@value #NOBODY} says that nobody need look; it
 * counts only where no other row applies.
 */
@Component
public class PolicyTable {

    private static final String NOBODY = "none";

    private final DecisionTables tables;

    PolicyTable(DecisionTables tables) {
        this.tables = tables;
    }

    /** What a feature knows of the case that is put to the policy. */
    public interface Judged {

        /** By the names of the table's inputs. */
        Map<String, Object> inputs();

        /**
         * Why a row applies, with its figures.
         *
         * @param code what the row's output {@code reason} says
         * @param row  id of the row, which stands for the rule where no rule of the book is behind it
         */
        Reason reason(String code, String row, DecisionVersion policy);

        /** Hash of the facts that a step asked for these reasons judges: unchanged facts keep an earlier approval. */
        String basis(List<Reason> reasons);
    }

    /** By the version in force now. */
    public Requirements required(String table, Judged facts) {
        return requirements(tables.latest(table, facts.inputs()), facts);
    }

    /** By the version something was begun under. */
    public Requirements required(DecisionVersion version, Judged facts) {
        return requirements(tables.of(version, facts.inputs()), facts);
    }

    private static Requirements requirements(Evaluation evaluation, Judged facts) {
        Map<String, List<FiredRule>> rowsByStep = evaluation.rules().stream()
                .collect(Collectors.groupingBy(row -> row.text("step"), LinkedHashMap::new, Collectors.toList()));
        boolean waived = rowsByStep.remove(NOBODY) != null && rowsByStep.isEmpty();
        List<Requirement> steps = new ArrayList<>();
        rowsByStep.forEach((step, rows) -> steps.add(requirement(step, rows, evaluation.version(), facts)));
        return new Requirements(evaluation.version(), facts.inputs(), evaluation.ruleIds(), steps, waived);
    }

    /** Of several rows for one step the strictest demands hold: the larger quorum, the shorter time. */
    private static Requirement requirement(String step, List<FiredRule> rows, DecisionVersion version, Judged facts) {
        Map<String, Reason> why = new LinkedHashMap<>();
        rows.forEach(row -> why.computeIfAbsent(row.text("reason"), code -> facts.reason(code, row.ruleId(), version)));
        FiredRule first = rows.get(0);
        return new Requirement(
                step,
                new Role(first.text("role")),
                Mode.valueOf(first.text("mode")),
                rows.stream().mapToInt(row -> row.number("quorum")).max().orElse(1),
                List.copyOf(why.values()),
                Duration.ofHours(rows.stream()
                        .mapToInt(row -> row.number("dueHours"))
                        .min()
                        .orElseThrow()),
                facts.basis(List.copyOf(why.values())));
    }
}
