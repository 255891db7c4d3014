package io.countersign.activity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a task of everything that is planned; those carried out before a change stay done, what is no longer planned is dropped. */
@Service
public class OpenTasks {

    private final Activities activities;
    private final ExecutionTasks tasks;

    OpenTasks(Activities activities, ExecutionTasks tasks) {
        this.activities = activities;
        this.tasks = tasks;
    }

    @Transactional
    public void open(String number) {
        List<PlannedTask> planned = activities.get(number).content().tasks();
        List<ExecutionTask> known = tasks.findAllByActivityNumberOrderById(number);
        known.stream()
                .filter(task -> planned.stream().noneMatch(one -> one.task().equals(task.task())))
                .forEach(ExecutionTask::drop);
        for (PlannedTask one : planned) {
            known.stream()
                    .filter(task -> task.task().equals(one.task()))
                    .findFirst()
                    .ifPresentOrElse(task -> task.open(one), () -> tasks.save(new ExecutionTask(number, one)));
        }
    }
}
