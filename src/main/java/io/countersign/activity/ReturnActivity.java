package io.countersign.activity;

import io.countersign.calendar.WorkingTime;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an activity back to its requester, and its reservations to others. */
@Service
public class ReturnActivity {

    private static final Duration TIME_TO_REVISE = Duration.ofHours(16);

    private final Activities activities;
    private final WorkingTime workingTime;
    private final RequesterTurn requesterTurn;
    private final Clock clock;

    ReturnActivity(Activities activities, WorkingTime workingTime, RequesterTurn requesterTurn, Clock clock) {
        this.activities = activities;
        this.workingTime = workingTime;
        this.requesterTurn = requesterTurn;
        this.clock = clock;
    }

    @Transactional
    public Turn giveBack(String number) {
        MarketingActivity activity = activities.get(number);
        activity.become(ActivityStatus.RETURNED, clock.instant());
        return requesterTurn.of(activity, workingTime.plus(clock.instant(), TIME_TO_REVISE));
    }
}
