package io.countersign.approval;

import io.countersign.people.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stands before every effect: money moves only when the decisions that the policy demands are there, whatever door the token
 * came through. Derives the required steps again, in the caller's transaction, and counts distinct eligible persons.
 */
@Service
public class EffectGate {

    private final Subjects subjects;
    private final Rounds rounds;
    private final Steps steps;
    private final Decisions decisions;

    EffectGate(Subjects subjects, Rounds rounds, Steps steps, Decisions decisions) {
        this.subjects = subjects;
        this.rounds = rounds;
        this.steps = steps;
        this.decisions = decisions;
    }

    /** @throws ApprovalsMissing when a required decision is not there; an incident, never an outcome */
    @Transactional(propagation = Propagation.MANDATORY)
    public void demand(Subject subject) {
        Round round = rounds.latest(subject)
                .orElseThrow(() -> new ApprovalsMissing(subject, List.of("it was never put to anybody")));
        SubjectFacts facts = subjects.of(subject).facts(subject.number());
        List<String> missing = new ArrayList<>();
        if (round.outcome().filter(outcome -> outcome == Outcome.APPROVED).isEmpty()) {
            missing.add("round " + round.round() + " is not approved");
        }
        if (!round.isAbout(facts.contentHash())) {
            missing.add("what was approved is not what is there now");
        }
        Requirements demanded = subjects.of(subject).requirements(subject.number(), round.policy());
        if (demanded.steps().isEmpty() && !demanded.waived()) {
            missing.add("the policy demands nothing, so nothing can be proved");
        }
        missing.addAll(undecided(round, facts, demanded.steps()));
        if (!missing.isEmpty()) {
            throw new ApprovalsMissing(subject, missing);
        }
    }

    private List<String> undecided(Round round, SubjectFacts facts, List<Requirement> demanded) {
        Map<Long, List<Decided>> given = decisionsThatCount(round);
        List<String> missing = new ArrayList<>();
        Set<PersonId> used = new HashSet<>();
        for (Requirement requirement : demanded) {
            Set<PersonId> approvers = round
                    .step(requirement.step())
                    .map(step -> given.getOrDefault(countedAt(step), List.of()))
                    .orElse(List.of())
                    .stream()
                    .filter(decided -> decided.verdict() == Verdict.APPROVE)
                    .filter(decided -> decided.role().equals(requirement.role()))
                    .map(Decided::person)
                    .filter(person -> !person.equals(facts.requester()))
                    .filter(person -> !facts.excluded().contains(person))
                    .filter(person -> !used.contains(person))
                    .collect(Collectors.toSet());
            used.addAll(approvers);
            int needed = needed(requirement, round.step(requirement.step()));
            if (approvers.size() < needed) {
                missing.add("step " + requirement.step() + " has " + approvers.size() + " of " + needed + " approvals");
            }
        }
        return missing;
    }

    private Map<Long, List<Decided>> decisionsThatCount(Round round) {
        Set<Long> steps = round.steps().stream().map(EffectGate::countedAt).collect(Collectors.toSet());
        return decisions.ofSteps(steps).stream().collect(Collectors.groupingBy(Decided::stepId));
    }

    private static Long countedAt(RequiredApproval step) {
        return step.carriedFrom().orElseGet(step::id);
    }

    private int needed(Requirement requirement, Optional<RequiredApproval> step) {
        return switch (requirement.mode()) {
            case ANY -> 1;
            case ALL ->
                step.flatMap(asked -> steps.findById(countedAt(asked)))
                        .map(RequiredApproval::seats)
                        .orElse(1);
            case QUORUM -> requirement.quorum();
        };
    }
}
