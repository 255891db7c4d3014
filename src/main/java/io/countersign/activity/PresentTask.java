package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who carries out a task, and until when. */
@Service
public class PresentTask {

    private final Activities activities;
    private final RequesterTurn requesterTurn;

    PresentTask(Activities activities, RequesterTurn requesterTurn) {
        this.activities = activities;
        this.requesterTurn = requesterTurn;
    }

    @Transactional(readOnly = true)
    public Turn present(String number, String task) {
        MarketingActivity activity = activities.get(number);
        return requesterTurn.of(activity, activity.endsAt());
    }
}
