package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the requester of an executed activity for its claim. */
@Service
public class PresentCloseOut {

    private final Activities activities;
    private final RequesterTurn requesterTurn;
    private final ActivityDeadlines deadlines;
    private final Clock clock;

    PresentCloseOut(Activities activities, RequesterTurn requesterTurn, ActivityDeadlines deadlines, Clock clock) {
        this.activities = activities;
        this.deadlines = deadlines;
        this.requesterTurn = requesterTurn;
        this.clock = clock;
    }

    @Transactional
    public Turn present(String number) {
        MarketingActivity activity = activities.get(number);
        if (activity.status() == ActivityStatus.CLOSING) {
            activity.become(ActivityStatus.EXECUTED, clock.instant());
        }
        return requesterTurn.of(activity, deadlines.of(activity).closeOut());
    }
}
