package io.countersign.activity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is planned for an activity and not yet carried out. */
@Service
public class TasksToDo {

    private final ExecutionTasks tasks;

    TasksToDo(ExecutionTasks tasks) {
        this.tasks = tasks;
    }

    /** Ids of the tasks, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<String> of(String number) {
        return tasks.findAllByActivityNumberOrderById(number).stream()
                .filter(task -> task.state() == ExecutionTask.State.OPEN)
                .map(ExecutionTask::task)
                .toList();
    }
}
