package io.countersign.activity.process;

import io.countersign.activity.TasksToDo;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the model asks for before it opens the tasks of an activity. */
@Component("activityTasks")
public class ActivityTasks {

    private final TasksToDo tasks;

    ActivityTasks(TasksToDo tasks) {
        this.tasks = tasks;
    }

    public List<String> toCarryOut(String number) {
        return tasks.of(number);
    }
}
