package io.countersign.activity;

import io.countersign.approval.EffectGate;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody has decided: the version that was approved is kept, and later changes are measured against it. */
@Service
public class ApproveActivity {

    private final Activities activities;
    private final EffectGate gate;
    private final KeepActivityCheck keepCheck;
    private final ActivityDeeds deeds;
    private final Clock clock;

    ApproveActivity(
            Activities activities, EffectGate gate, KeepActivityCheck keepCheck, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.gate = gate;
        this.keepCheck = keepCheck;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return until when it has to be planned: its beginning */
    @Transactional
    public Instant approve(String number) {
        MarketingActivity activity = activities.get(number);
        gate.demand(activity.subject());
        activity.become(ActivityStatus.APPROVED, clock.instant());
        keepCheck.approved(activity);
        deeds.approved(activity);
        return activity.startsAt();
    }
}
