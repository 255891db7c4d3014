package io.countersign.activity;

import io.countersign.compliance.KeepEvaluation;
import io.countersign.money.Money;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matches plan, evidence and invoices of a claim and keeps the match: later looks may lower it, never raise it. */
@Service
public class CloseOut {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final AssessCloseOut assess;
    private final KeepEvaluation keepEvaluation;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    CloseOut(
            Activities activities,
            CloseOutClaims claims,
            AssessCloseOut assess,
            KeepEvaluation keepEvaluation,
            ExecutionDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.claims = claims;
        this.assess = assess;
        this.keepEvaluation = keepEvaluation;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void match(String number) {
        MarketingActivity activity = activities.get(number);
        CloseOutClaim claim = claims.get(number);
        CloseOutAssessment assessment = assess.assess(activity, claim.content());
        Map<String, Money> allowed = new HashMap<>();
        assessment.matches().forEach(match -> allowed.put(match.line().line(), match.proposed()));
        claim.handIn(allowed, clock.instant());
        activity.become(ActivityStatus.CLOSING, clock.instant());
        keepEvaluation.keep(CloseOutClaim.TYPE, number, claim.revision(), assessment.evaluation());
        deeds.matched(activity, assessment);
    }
}
