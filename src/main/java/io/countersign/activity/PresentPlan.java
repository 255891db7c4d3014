package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the requester of an approved activity for its plan. */
@Service
public class PresentPlan {

    private final Activities activities;
    private final RequesterTurn requesterTurn;

    PresentPlan(Activities activities, RequesterTurn requesterTurn) {
        this.activities = activities;
        this.requesterTurn = requesterTurn;
    }

    @Transactional(readOnly = true)
    public Turn present(String number) {
        MarketingActivity activity = activities.get(number);
        return requesterTurn.of(activity, activity.startsAt());
    }
}
