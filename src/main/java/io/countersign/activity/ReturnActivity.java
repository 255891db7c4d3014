package io.countersign.activity;

import io.countersign.calendar.WorkingTime;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an activity back to its requester, and its reservations to others; what is committed for an approved plan stays. */
@Service
public class ReturnActivity {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(16);

    private final Activities activities;
    private final ActivityMoney money;
    private final WorkingTime workingTime;
    private final RequesterTurn requesterTurn;
    private final ActivityDeeds deeds;
    private final Clock clock;

    ReturnActivity(
            Activities activities,
            ActivityMoney money,
            WorkingTime workingTime,
            RequesterTurn requesterTurn,
            ActivityDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.money = money;
        this.workingTime = workingTime;
        this.requesterTurn = requesterTurn;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public Turn giveBack(String number) {
        MarketingActivity activity = activities.get(number);
        activity.become(ActivityStatus.RETURNED, clock.instant());
        money.giveBackReservation(number);
        deeds.returned(activity);
        return requesterTurn.of(activity, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
