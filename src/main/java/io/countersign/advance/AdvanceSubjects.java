package io.countersign.advance;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of advances. */
@Component
@Transactional(readOnly = true)
class AdvanceSubjects implements ApprovalSubjects {

    static final String TYPE = "advance";

    private final Advances advances;
    private final AssessAdvance assessAdvance;
    private final AdvancePolicy policy;
    private final AdvanceEvidence evidence;
    private final AdvanceAccess access;

    AdvanceSubjects(
            Advances advances,
            AssessAdvance assessAdvance,
            AdvancePolicy policy,
            AdvanceEvidence evidence,
            AdvanceAccess access) {
        this.advances = advances;
        this.assessAdvance = assessAdvance;
        this.policy = policy;
        this.evidence = evidence;
        this.access = access;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public SubjectFacts facts(String number) {
        Advance advance = advances.get(number);
        return facts(number, advance.requester(), advance.unit(), advance.content());
    }

    static SubjectFacts facts(String number, PersonId requester, String unit, AdvanceContent content) {
        return new SubjectFacts(
                new Subject(TYPE, number),
                requester,
                Set.of(),
                AdvanceDeeds.title(content.purpose()),
                content.amount(),
                unit,
                content.hash());
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(assessAdvance.assess(advances.get(number)));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(assessAdvance.assess(advances.get(number)), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(advances.get(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return advances.findById(number)
                .filter(advance -> access.sees(person, advance))
                .isPresent();
    }
}
