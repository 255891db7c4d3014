package io.countersign.activity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an activity that an approver refused or that was left lying too long; gives everything back. */
@Service
public class CloseActivity {

    /** How an activity ends without being closed out. */
    public enum End {
        REJECTED(ActivityStatus.REJECTED),
        EXPIRED(ActivityStatus.EXPIRED);

        private final ActivityStatus status;

        End(ActivityStatus status) {
            this.status = status;
        }
    }

    private final Activities activities;
    private final ActivityDeeds deeds;
    private final Clock clock;

    CloseActivity(Activities activities, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void close(String number, End end) {
        MarketingActivity activity = activities.get(number);
        activity.close(end.status, null, clock.instant());
        deeds.closed(activity);
    }
}
