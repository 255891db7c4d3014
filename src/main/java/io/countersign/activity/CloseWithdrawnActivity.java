package io.countersign.activity;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReleaseReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the money of an activity back that was taken back, and asks nobody any longer. */
@Service
public class CloseWithdrawnActivity {

    private final Activities activities;
    private final ActivityMoney money;
    private final EndRound endRound;

    CloseWithdrawnActivity(Activities activities, ActivityMoney money, EndRound endRound) {
        this.activities = activities;
        this.money = money;
        this.endRound = endRound;
    }

    /** @throws IllegalStateException when the requester has not taken it back: a message sent by hand moves nothing */
    @Transactional
    public void close(String number) {
        MarketingActivity activity = activities.get(number);
        switch (activity.status()) {
            case WITHDRAWN -> money.release(number, ReleaseReason.WITHDRAWN);
            case CANCELLED -> money.release(number, ReleaseReason.CANCELLED);
            default ->
                throw new IllegalStateException(
                        number + " is " + activity.status() + ", its requester has not taken it back");
        }
        endRound.abandon(activity.subject());
    }
}
