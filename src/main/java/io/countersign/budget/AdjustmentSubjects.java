package io.countersign.budget;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of budget adjustments. */
@Component
@Transactional(readOnly = true)
class AdjustmentSubjects implements ApprovalSubjects {

    static final String TYPE = "budget-adjustment";

    private final Adjustments adjustments;
    private final AssessAdjustment assess;
    private final AdjustmentPolicy policy;
    private final AdjustmentEvidence evidence;
    private final AdjustmentAccess access;

    AdjustmentSubjects(
            Adjustments adjustments,
            AssessAdjustment assess,
            AdjustmentPolicy policy,
            AdjustmentEvidence evidence,
            AdjustmentAccess access) {
        this.adjustments = adjustments;
        this.assess = assess;
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
        BudgetAdjustment adjustment = adjustments.get(number);
        return AdjustmentFacts.of(number, adjustment.requester(), assessed(adjustment));
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(assessed(adjustments.get(number)));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(assessed(adjustments.get(number)), version);
    }

    @Override
    public Evidence evidence(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        return evidence.of(adjustment, assessed(adjustment));
    }

    private AdjustmentAssessment assessed(BudgetAdjustment adjustment) {
        return assess.assess(adjustment.content(), adjustment.number(), adjustment.requester());
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return adjustments
                .findById(number)
                .filter(adjustment -> access.sees(person, adjustment))
                .isPresent();
    }
}
