package io.countersign.activity;

import io.countersign.approval.EffectGate;
import io.countersign.compliance.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of an activity: what is planned is committed in budget and caps. Before that everything is checked once more, and
 * the effect gate is shown every decision that the policy demands of the facts as they are now, in this transaction.
 */
@Service
public class CommitActivity {

    private final Activities activities;
    private final AssessActivity assessActivity;
    private final StillDecided stillDecided;
    private final EffectGate gate;
    private final ActivityMoney money;
    private final ActivityDeeds deeds;
    private final ActivityDeadlines deadlines;
    private final Clock clock;

    CommitActivity(
            Activities activities,
            AssessActivity assessActivity,
            StillDecided stillDecided,
            EffectGate gate,
            ActivityMoney money,
            ActivityDeeds deeds,
            ActivityDeadlines deadlines,
            Clock clock) {
        this.activities = activities;
        this.assessActivity = assessActivity;
        this.stillDecided = stillDecided;
        this.gate = gate;
        this.money = money;
        this.deeds = deeds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return the deadlines from now on, or nothing when something has changed so that others have to be asked */
    @Transactional
    public Optional<Deadlines> commit(String number) {
        MarketingActivity activity = activities.get(number);
        if (!stillDecided.by(activity, assessActivity.assess(activity))) {
            return Optional.empty();
        }
        gate.demand(activity.subject());
        holdThePlan(activity);
        money.commit(activity);
        activity.become(ActivityStatus.PLANNED, clock.instant());
        deeds.committed(activity);
        return Optional.of(deadlines.of(activity));
    }

    /** The plan may cost a little more than was approved, or be in another month: the budget has to have it. */
    private void holdThePlan(MarketingActivity activity) {
        if (!activity.holdsWhatItAsks()) {
            List<Finding> missing = money.reserve(activity);
            if (!missing.isEmpty()) {
                throw new PlanRefused(missing);
            }
        }
    }
}
