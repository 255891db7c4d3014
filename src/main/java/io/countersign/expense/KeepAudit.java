package io.countersign.expense;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what an audit found, so that it can be shown years later and compared with what is found next. */
@Component
class KeepAudit {

    private final ClaimAudits audits;
    private final AssessClaim assessClaim;
    private final PolicyEngine policy;
    private final ClaimJson json;
    private final Clock clock;

    KeepAudit(ClaimAudits audits, AssessClaim assessClaim, PolicyEngine policy, ClaimJson json, Clock clock) {
        this.audits = audits;
        this.assessClaim = assessClaim;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    void keep(ExpenseClaim claim, Assessment assessment) {
        ClaimAudit kept = audits.save(new ClaimAudit(claim, assessment, json, clock.instant()));
        claim.audited(kept, assessment.shares());
        policy.keep(claim);
    }

    /** As it was last audited; for a claim that never was, as it would be now. */
    Assessment lastOf(ExpenseClaim claim) {
        return claim.audit()
                .flatMap(audits::findById)
                .map(json::assessment)
                .orElseGet(() -> assessClaim.look(claim.number(), claim.content(), claim.requester()));
    }

    /** What was claimed in the revision before. */
    Optional<ClaimContent> before(ExpenseClaim claim) {
        return claim.revision() == 1
                ? Optional.empty()
                : audits.latest(claim.number(), claim.revision() - 1)
                        .map(json::assessment)
                        .map(Assessment::content);
    }
}
