package io.countersign.activity;

import io.countersign.approval.EffectGate;
import io.countersign.money.Money;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of a close-out: what is settled becomes actual, payments are requested, the rest is given back. */
@Service
public class SettleActivity {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final AssessCloseOut assess;
    private final EffectGate gate;
    private final SettleMoney money;
    private final SettlePayments payments;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    SettleActivity(
            Activities activities,
            CloseOutClaims claims,
            AssessCloseOut assess,
            EffectGate gate,
            SettleMoney money,
            SettlePayments payments,
            ExecutionDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.claims = claims;
        this.assess = assess;
        this.gate = gate;
        this.money = money;
        this.payments = payments;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void settle(String number) {
        MarketingActivity activity = activities.get(number);
        CloseOutClaim claim = claims.get(number);
        gate.demand(claim.subject());
        CloseOutAssessment assessment = assess.assess(activity, claim.content());
        Money total = assessment.sanctioned();
        payments.request(claim, assessment);
        money.settle(assessment);
        claim.settle(total, clock.instant());
        activity.close(ActivityStatus.CLOSED, null, clock.instant());
        deeds.settled(activity, total, assessment.committed().minus(total));
    }
}
