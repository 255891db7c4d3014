package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the plan as complete, when its requester completes the planning. */
@Service
public class ConfirmPlan {

    private final Activities activities;

    ConfirmPlan(Activities activities) {
        this.activities = activities;
    }

    @Transactional
    public void confirm(String number) {
        activities.get(number);
    }
}
