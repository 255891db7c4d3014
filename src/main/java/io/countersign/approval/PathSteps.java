package io.countersign.approval;

import io.countersign.people.Nominee;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Steps as people read them, with names. */
@Component
class PathSteps {

    private final People people;

    PathSteps(People people) {
        this.people = people;
    }

    PathStep ahead(Requirement requirement, List<Nominee> nominees, Instant due) {
        Map<PersonId, PathStep.Asked> named = named(nominees);
        return new PathStep(
                requirement.step(),
                requirement.role(),
                Roles.title(requirement.role()),
                requirement.mode(),
                requirement.quorum(),
                List.copyOf(named.values()),
                requirement.reasons(),
                due,
                null);
    }

    PathStep carried(Requirement requirement) {
        return new PathStep(
                requirement.step(),
                requirement.role(),
                Roles.title(requirement.role()),
                requirement.mode(),
                requirement.quorum(),
                List.of(),
                requirement.reasons(),
                null,
                StepState.CARRIED);
    }

    /** As the round stands now. */
    List<PathStep> of(Round round) {
        return round.steps().stream().map(this::of).toList();
    }

    private PathStep of(RequiredApproval step) {
        List<Nominee> asked = step.assignments().stream()
                .filter(assignment -> assignment.isOpen() || assignment.isDecided())
                .map(assignment ->
                        new Nominee(assignment.person(), assignment.onBehalfOf().orElse(null), assignment.how()))
                .toList();
        return new PathStep(
                step.step(),
                step.role(),
                Roles.title(step.role()),
                step.mode(),
                step.quorum(),
                List.copyOf(named(asked).values()),
                step.reasons(),
                step.dueAt().orElse(null),
                step.state());
    }

    private Map<PersonId, PathStep.Asked> named(Collection<Nominee> nominees) {
        var persons = people.get(nominees.stream().map(Nominee::person).toList()).stream()
                .collect(Collectors.toMap(person -> person.id(), Function.identity()));
        return nominees.stream()
                .map(nominee -> new PathStep.Asked(
                        nominee.person(),
                        Objects.requireNonNull(persons.get(nominee.person())).name(),
                        nominee.onBehalfOf()))
                .collect(Collectors.toMap(PathStep.Asked::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
