package io.countersign.activity;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReleaseReason;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes all checks of an activity that was handed in or has to be decided again; closes it where a finding blocks it. */
@Service
public class CheckActivity {

    private final Activities activities;
    private final KeepActivityCheck keepCheck;
    private final ActivityMoney money;
    private final EndRound endRound;
    private final ActivityDeeds deeds;
    private final Clock clock;

    CheckActivity(
            Activities activities,
            KeepActivityCheck keepCheck,
            ActivityMoney money,
            EndRound endRound,
            ActivityDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.keepCheck = keepCheck;
        this.money = money;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return whether it is blocked */
    @Transactional
    public boolean blocks(String number) {
        MarketingActivity activity = activities.get(number);
        if (activity.status() == ActivityStatus.APPROVED) {
            activity.decideAgain(clock.instant());
        }
        ActivityAssessment assessment = keepCheck.check(activity);
        deeds.checked(activity, assessment.findings());
        if (assessment.isBlocked()) {
            activity.close(ActivityStatus.REJECTED, null, clock.instant());
            money.release(number, ReleaseReason.BLOCKED);
            endRound.abandon(activity.subject());
            deeds.closed(activity);
        }
        return assessment.isBlocked();
    }
}
