package io.countersign.promo;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.SubjectFacts;
import io.countersign.compliance.CaseOwners;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of requisitions. */
@Component
@Transactional(readOnly = true)
class RequisitionSubjects implements ApprovalSubjects, CaseOwners {

    private final Requisitions requisitions;
    private final AssessRequisition assess;
    private final RequisitionPolicy policy;
    private final RequisitionEvidence evidence;
    private final RequisitionAccess access;

    RequisitionSubjects(
            Requisitions requisitions,
            AssessRequisition assess,
            RequisitionPolicy policy,
            RequisitionEvidence evidence,
            RequisitionAccess access) {
        this.requisitions = requisitions;
        this.assess = assess;
        this.policy = policy;
        this.evidence = evidence;
        this.access = access;
    }

    @Override
    public String type() {
        return Requisition.TYPE;
    }

    @Override
    public SubjectFacts facts(String number) {
        return RequisitionFacts.of(requisitions.get(number));
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(assess.assess(requisitions.get(number)));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(assess.assess(requisitions.get(number)), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(requisitions.get(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return requisitions
                .findById(number)
                .filter(found -> access.sees(person, found))
                .isPresent();
    }

    @Override
    public Optional<PersonId> requester(String type, String number) {
        return type.equals(Requisition.TYPE)
                ? requisitions.findById(number).map(Requisition::requester)
                : Optional.empty();
    }
}
