package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may look at how an activity was carried out, and who may add to it: its requester, and who has a task in it. */
@Component
class ExecutionAccess {

    private static final Set<ActivityStatus> UNDER_WAY =
            Set.of(ActivityStatus.PLANNED, ActivityStatus.IN_EXECUTION, ActivityStatus.EXECUTED);

    private final Activities activities;
    private final ExecutionTasks tasks;
    private final ActivityAccess access;
    private final CurrentPerson currentPerson;

    ExecutionAccess(Activities activities, ExecutionTasks tasks, ActivityAccess access, CurrentPerson currentPerson) {
        this.activities = activities;
        this.tasks = tasks;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    /** @throws Refusal not found, also when the person may not see it */
    MarketingActivity visible(String number) {
        PersonId person = currentPerson.required();
        return activities
                .findById(number)
                .filter(activity -> access.sees(person, activity) || hasTask(person, number))
                .orElseThrow(() -> Activities.unknown(number));
    }

    /** @throws Refusal not found for strangers, a conflict when nothing can be added now */
    MarketingActivity contributing(PersonId person, String number) {
        MarketingActivity activity = activities
                .findById(number)
                .filter(found -> found.isRequestedBy(person) || hasTask(person, number))
                .orElseThrow(() -> Activities.unknown(number));
        if (!isOpen(activity)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "execution-closed",
                    new Text(
                            number + " is " + activity.status().title().en()
                                    + ": evidence and sign-in are taken after planning and before the close-out.",
                            number + " 的状态为“" + activity.status().title().zh() + "”，凭证与签到只能在方案确认后、提交核销前补充。"));
        }
        return activity;
    }

    static boolean isOpen(MarketingActivity activity) {
        return UNDER_WAY.contains(activity.status());
    }

    boolean hasTask(PersonId person, String number) {
        return tasks.findAllByActivityNumberOrderById(number).stream()
                .anyMatch(task -> task.assignee().equals(person) && task.state() != ExecutionTask.State.DROPPED);
    }
}
