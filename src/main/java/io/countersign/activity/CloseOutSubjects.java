package io.countersign.activity;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of close-outs; who took part in the activity decides on nothing here. */
@Component
@Transactional(readOnly = true)
class CloseOutSubjects implements ApprovalSubjects {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final ExecutionTasks tasks;
    private final EvidencePieces pieces;
    private final AssessCloseOut assess;
    private final CloseOutPolicy policy;
    private final CloseOutEvidence evidence;
    private final ActivityAccess access;

    CloseOutSubjects(
            Activities activities,
            CloseOutClaims claims,
            ExecutionTasks tasks,
            EvidencePieces pieces,
            AssessCloseOut assess,
            CloseOutPolicy policy,
            CloseOutEvidence evidence,
            ActivityAccess access) {
        this.activities = activities;
        this.claims = claims;
        this.tasks = tasks;
        this.pieces = pieces;
        this.assess = assess;
        this.policy = policy;
        this.evidence = evidence;
        this.access = access;
    }

    @Override
    public String type() {
        return CloseOutClaim.TYPE;
    }

    @Override
    public SubjectFacts facts(String number) {
        return facts(activities.get(number), claims.get(number).content());
    }

    SubjectFacts facts(MarketingActivity activity, CloseOutContent claim) {
        CloseOutAssessment assessment = assess.assess(activity, claim);
        return new SubjectFacts(
                new Subject(CloseOutClaim.TYPE, activity.number()),
                activity.requester(),
                tookPart(activity),
                CloseOutEvidence.title(activity),
                assessment.proposed(),
                activity.unit(),
                claim.hash());
    }

    /** The applicant, whoever carried out a task, and whoever brought evidence. */
    private Set<PersonId> tookPart(MarketingActivity activity) {
        Set<PersonId> persons = new HashSet<>(Set.of(activity.requester()));
        tasks.findAllByActivityNumberOrderById(activity.number())
                .forEach(task -> task.doneBy().ifPresent(persons::add));
        pieces.of(activity.number()).forEach(piece -> persons.add(piece.addedBy()));
        return persons;
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(assessed(number));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(assessed(number), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(claims.get(number), assessed(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return claims.findById(number).isPresent()
                && activities
                        .findById(number)
                        .filter(activity -> access.sees(person, activity))
                        .isPresent();
    }

    private CloseOutAssessment assessed(String number) {
        return assess.assess(activities.get(number), claims.get(number).content());
    }
}
