package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that something is due of an activity, for those who have to do it; the last time for the requester's superior too. */
@Service
public class RemindOfActivity {

    /** What is due. */
    public enum Of {
        EVIDENCE,
        CLOSE_OUT,
        OVERDUE_CLOSE_OUT
    }

    private final Activities activities;

    RemindOfActivity(Activities activities) {
        this.activities = activities;
    }

    @Transactional
    public void remind(String number, Of what) {
        activities.get(number);
    }
}
