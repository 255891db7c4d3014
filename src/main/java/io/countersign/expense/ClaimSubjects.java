package io.countersign.expense;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of claims: as they were audited, which is what is decided on. */
@Component
@Transactional(readOnly = true)
class ClaimSubjects implements ApprovalSubjects {

    static final String TYPE = "expense-claim";

    private final Claims claims;
    private final KeepAudit audits;
    private final ClaimPolicy policy;
    private final ClaimEvidence evidence;
    private final ClaimAccess access;

    ClaimSubjects(Claims claims, KeepAudit audits, ClaimPolicy policy, ClaimEvidence evidence, ClaimAccess access) {
        this.claims = claims;
        this.audits = audits;
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
        ExpenseClaim claim = claims.get(number);
        return facts(claim.number(), claim.requester(), claim.unit(), audits.lastOf(claim));
    }

    static SubjectFacts facts(String number, PersonId requester, String unit, Assessment assessment) {
        Map<Role, PersonId> named = Optional.ofNullable(assessment.owner())
                .map(owner -> Map.of(Roles.BUDGET_OWNER, owner))
                .orElse(Map.of());
        return new SubjectFacts(
                new Subject(TYPE, number),
                requester,
                assessment.excluded(),
                RecordClaimCase.title(assessment.content().purpose()),
                assessment.proposed(),
                unit,
                assessment.content().hash(),
                named);
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(audits.lastOf(claims.get(number)));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(audits.lastOf(claims.get(number)), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(claims.get(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return claims.findById(number)
                .filter(claim -> access.sees(person, claim))
                .isPresent();
    }
}
