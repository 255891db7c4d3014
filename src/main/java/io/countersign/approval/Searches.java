package io.countersign.approval;

import io.countersign.people.ApproverSearch;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom to look for in a step of a round, and who is out of the question there. */
@Component
class Searches {

    private final Subjects subjects;
    private final Decisions decisions;

    Searches(Subjects subjects, Decisions decisions) {
        this.subjects = subjects;
        this.decisions = decisions;
    }

    /** @param asked who was asked in this round already and cannot be asked again */
    ApproverSearch of(RequiredApproval step, Set<PersonId> asked, Instant at) {
        Round round = step.round();
        SubjectFacts facts = subjects.of(round.subject()).facts(round.subject().number());
        Set<PersonId> excluded = new HashSet<>(asked);
        excluded.addAll(whoDecided(round.carriedFrom()));
        return of(facts, step.role(), excluded, at);
    }

    Set<PersonId> whoDecided(Set<Long> carriedFrom) {
        Set<PersonId> persons = new HashSet<>();
        if (!carriedFrom.isEmpty()) {
            decisions.ofSteps(carriedFrom).forEach(decided -> persons.add(decided.person()));
        }
        return persons;
    }

    static ApproverSearch of(SubjectFacts facts, Role role, Set<PersonId> asked, Instant at) {
        Set<PersonId> excluded = new HashSet<>(facts.excluded());
        excluded.addAll(asked);
        return new ApproverSearch(role, facts.requester(), facts.unit(), excluded, facts.amount(), at, facts.named());
    }
}
