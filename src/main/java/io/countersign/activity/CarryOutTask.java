package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task as carried out, once it has brought its evidence; the first one begins the execution. */
@Service
public class CarryOutTask {

    private final Activities activities;
    private final ExecutionTasks tasks;
    private final EvidenceAtHand evidence;
    private final CurrentPerson currentPerson;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    CarryOutTask(
            Activities activities,
            ExecutionTasks tasks,
            EvidenceAtHand evidence,
            CurrentPerson currentPerson,
            ExecutionDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.tasks = tasks;
        this.evidence = evidence;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void carryOut(String number, String task) {
        MarketingActivity activity = activities.get(number);
        ExecutionTask found = tasks.get(number, task);
        PersonId by = currentPerson.id().orElse(found.assignee());
        if (!by.equals(found.assignee())) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-your-task",
                    new Text("This task is assigned to somebody else. Ask the requester.", "该任务已指派给他人，请联系活动申请人。"));
        }
        found.evidence().filter(kind -> evidence.of(number).count(kind) == 0).ifPresent(kind -> {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "task-evidence-missing",
                    new Text(
                            "This task brings a piece of evidence: "
                                    + kind.title().en() + ". Add it, then complete the task.",
                            "该任务须提交凭证：" + kind.title().zh() + "。请上传后再完成任务。"),
                    "file");
        });
        found.done(by, clock.instant());
        if (activity.status() == ActivityStatus.PLANNED) {
            activity.become(ActivityStatus.IN_EXECUTION, clock.instant());
        }
        deeds.taskDone(activity, found);
    }
}
