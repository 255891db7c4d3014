package io.countersign.activity;

import io.countersign.approval.EffectGate;
import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody has decided: the version that was approved is kept, and later changes are measured against it. */
@Service
public class ApproveActivity {

    private final Activities activities;
    private final EffectGate gate;
    private final KeepActivityCheck keepCheck;
    private final ActivityDeeds deeds;
    private final RuleBook rules;
    private final Today today;
    private final Clock clock;

    ApproveActivity(
            Activities activities,
            EffectGate gate,
            KeepActivityCheck keepCheck,
            ActivityDeeds deeds,
            RuleBook rules,
            Today today,
            Clock clock) {
        this.activities = activities;
        this.gate = gate;
        this.keepCheck = keepCheck;
        this.deeds = deeds;
        this.rules = rules;
        this.today = today;
        this.clock = clock;
    }

    /** @return until when it has to be planned: its beginning, and the days by which it may still be moved without asking */
    @Transactional
    public Instant approve(String number) {
        MarketingActivity activity = activities.get(number);
        gate.demand(activity.subject());
        activity.become(ActivityStatus.APPROVED, clock.instant());
        keepCheck.approved(activity);
        deeds.approved(activity);
        int free = rules.inForce(ActivityRules.CRITICAL, today.date()).whole("days");
        return activity.startsAt().plus(free, ChronoUnit.DAYS);
    }
}
