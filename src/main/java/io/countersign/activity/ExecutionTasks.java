package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The tasks of each activity; a plan has few. */
interface ExecutionTasks extends Repository<ExecutionTask, Long> {

    ExecutionTask save(ExecutionTask task);

    List<ExecutionTask> findAllByActivityNumberOrderById(String activityNumber);

    Optional<ExecutionTask> findByActivityNumberAndTask(String activityNumber, String task);

    default ExecutionTask get(String number, String task) {
        return findByActivityNumberAndTask(number, task)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-task",
                        new Text(
                                number + " has no task " + task + ". Load it again.",
                                number + " 没有任务 " + task + "，请重新载入。")));
    }
}
