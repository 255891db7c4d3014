package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what an activity brought, from sales at institution or territory level. */
@Service
public class MeasureEffect {

    private final Activities activities;

    MeasureEffect(Activities activities) {
        this.activities = activities;
    }

    @Transactional
    public void measure(String number) {
        activities.get(number);
    }
}
