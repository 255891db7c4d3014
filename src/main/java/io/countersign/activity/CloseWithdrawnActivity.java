package io.countersign.activity;

import io.countersign.approval.EndRound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the money of an activity back that was taken back, and asks nobody any longer. */
@Service
public class CloseWithdrawnActivity {

    private final Activities activities;
    private final EndRound endRound;

    CloseWithdrawnActivity(Activities activities, EndRound endRound) {
        this.activities = activities;
        this.endRound = endRound;
    }

    /** @throws IllegalStateException when the requester has not taken it back: a message sent by hand moves nothing */
    @Transactional
    public void close(String number) {
        MarketingActivity activity = activities.get(number);
        if (activity.status() != ActivityStatus.WITHDRAWN && activity.status() != ActivityStatus.CANCELLED) {
            throw new IllegalStateException(
                    number + " is " + activity.status() + ", its requester has not taken it back");
        }
        endRound.abandon(activity.subject());
    }
}
