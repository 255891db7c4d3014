package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a task of everything that is planned; those carried out before a change stay done. */
@Service
public class OpenTasks {

    private final Activities activities;

    OpenTasks(Activities activities) {
        this.activities = activities;
    }

    @Transactional
    public void open(String number) {
        activities.get(number);
    }
}
