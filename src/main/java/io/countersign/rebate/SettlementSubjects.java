package io.countersign.rebate;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of settlements. */
@Component
@Transactional(readOnly = true)
class SettlementSubjects implements ApprovalSubjects {

    private final Settlements settlements;
    private final SettlementPolicy policy;
    private final SettlementEvidence evidence;
    private final RebateRights rights;

    SettlementSubjects(
            Settlements settlements, SettlementPolicy policy, SettlementEvidence evidence, RebateRights rights) {
        this.settlements = settlements;
        this.policy = policy;
        this.evidence = evidence;
        this.rights = rights;
    }

    @Override
    public String type() {
        return Settlement.TYPE;
    }

    @Override
    public SubjectFacts facts(String number) {
        Settlement settlement = settlements.get(number);
        return new SubjectFacts(
                settlement.subject(),
                settlement.requester(),
                Set.of(),
                settlement.title(),
                settlement.amount(),
                settlement.unit(),
                settlement.contentHash());
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(settlements.get(number));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(settlements.get(number), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(settlements.get(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return settlements
                .find(number)
                .filter(settlement -> rights.sees(person, settlement))
                .isPresent();
    }
}
