package io.countersign.activity;

import io.countersign.people.People;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who carries out a task, and until when: the end of the office day on which it is due. */
@Service
public class PresentTask {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

    private final ExecutionTasks tasks;
    private final People people;

    PresentTask(ExecutionTasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Turn present(String number, String task) {
        ExecutionTask found = tasks.get(number, task);
        String account =
                people.accountOf(found.assignee()).orElse(found.assignee().value());
        return new Turn(
                account,
                found.dueOn().atTime(OFFICE_CLOSES).atZone(OFFICE).toInstant(),
                found.task() + " " + found.title());
    }
}
