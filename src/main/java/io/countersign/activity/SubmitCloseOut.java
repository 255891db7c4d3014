package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the claim in, of the requester. */
@Service
public class SubmitCloseOut {

    private final Activities activities;

    SubmitCloseOut(Activities activities) {
        this.activities = activities;
    }

    @Transactional
    public void submit(String number) {
        activities.get(number);
    }
}
