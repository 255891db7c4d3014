package io.countersign.activity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is planned for an activity and not yet carried out. */
@Service
public class TasksToDo {

    private final Activities activities;

    TasksToDo(Activities activities) {
        this.activities = activities;
    }

    /** Ids of the tasks, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<String> of(String number) {
        return activities.get(number).content().tasks().stream()
                .map(PlannedTask::task)
                .toList();
    }
}
