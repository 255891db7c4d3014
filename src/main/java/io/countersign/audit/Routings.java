package io.countersign.audit;

import io.countersign.approval.Mode;
import io.countersign.audit.CaseStory.Kind;
import io.countersign.audit.CaseStory.Moment;
import io.countersign.language.Text;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells from the journal which version of which table said who must decide, and which of its rows applied. */
@Component
class Routings {

    static final String KIND = "routed";
    static final String INPUT = "input.";
    static final String SUBJECT = "subject";
    static final String ROUND = "round";
    static final String POLICY = "policy";
    static final String VERSION = "version";
    static final String DEFINITION = "definition";
    static final String RULES = "rules";
    static final String STEPS = "steps";

    private final ProcessHistory models;

    Routings(ProcessHistory models) {
        this.models = models;
    }

    /** One moment for each time the policy was asked. */
    Stream<Moment> of(RoundRows.Round round, CaseRecords records) {
        return records.journal().stream()
                .filter(entry -> entry.kind().equals(KIND))
                .filter(entry -> isAbout(round, entry.facts(), records))
                .map(entry -> moment(round, entry.at(), entry.facts(), records));
    }

    private static boolean isAbout(RoundRows.Round round, Map<String, String> facts, CaseRecords records) {
        // earlier versions knew one subject per number and did not name it
        return round.subjectType()
                        .equals(facts.getOrDefault(SUBJECT, records.head().type()))
                && String.valueOf(round.number()).equals(facts.get(ROUND));
    }

    private Moment moment(RoundRows.Round round, Instant at, Map<String, String> facts, CaseRecords records) {
        Set<String> fired = named(facts, RULES);
        Set<String> demanded = named(facts, STEPS);
        CaseStory.Routing routing = new CaseStory.Routing(
                facts.getOrDefault(POLICY, round.policy()),
                Integer.parseInt(facts.getOrDefault(VERSION, String.valueOf(round.version()))),
                inputs(facts),
                List.copyOf(fired),
                steps(round, demanded, records),
                models.decisionTable(facts.getOrDefault(DEFINITION, round.definition()), fired)
                        .orElse(null));
        int count = demanded.size();
        Text what = new Text(
                "Round " + round.number() + " routed: " + count + (count == 1 ? " approval" : " approvals")
                        + " required",
                "第 " + round.number() + " 轮路由：需 " + count + " 级审批");
        return new Moment(at, Kind.ROUTED, what, null, null, null, List.of(), List.of(), routing, null);
    }

    private static List<CaseStory.Step> steps(RoundRows.Round round, Set<String> demanded, CaseRecords records) {
        return records.steps().stream()
                .filter(step -> step.round() == round.id() && demanded.contains(step.step()))
                .map(step -> new CaseStory.Step(
                        step.step(),
                        Roles.title(new Role(step.role())),
                        Mode.valueOf(step.mode()),
                        step.quorum(),
                        step.reasons(),
                        step.state()))
                .toList();
    }

    private static Map<String, String> inputs(Map<String, String> facts) {
        Map<String, String> inputs = new TreeMap<>();
        facts.forEach((name, value) -> {
            if (name.startsWith(INPUT)) {
                inputs.put(name.substring(INPUT.length()), value);
            }
        });
        return inputs;
    }

    private static Set<String> named(Map<String, String> facts, String name) {
        return Stream.of(facts.getOrDefault(name, "").split(","))
                .filter(one -> !one.isBlank())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
