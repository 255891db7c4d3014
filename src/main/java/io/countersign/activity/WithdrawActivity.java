package io.countersign.activity;

import io.countersign.approval.BusinessProcesses;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requester takes an activity back, saying why, at any time before it is carried out. */
@Service
public class WithdrawActivity {

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final BusinessProcesses processes;
    private final ActivityDeeds deeds;
    private final Clock clock;

    WithdrawActivity(
            Activities activities,
            CurrentPerson currentPerson,
            BusinessProcesses processes,
            ActivityDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.processes = processes;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String number, @Nullable String reason) {
        MarketingActivity activity = activities.get(number);
        if (!activity.isRequestedBy(currentPerson.required())) {
            throw Activities.unknown(number);
        }
        String why = ReadActivity.reason(reason, "Say why the activity is taken back.", "请填写撤回原因。");
        ActivityStatus end = activity.status().takenBack();
        if (!activity.status().mayBecome(end)) {
            throw tooLate(activity);
        }
        boolean underWay = activity.status() != ActivityStatus.DRAFT;
        activity.close(end, why, clock.instant());
        deeds.closed(activity);
        if (underWay) {
            processes.tell(number, "activityWithdrawn");
        }
    }

    private static Refusal tooLate(MarketingActivity activity) {
        Text status = activity.status().title();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "too-late-to-withdraw",
                new Text(
                        activity.number() + " is " + status.en()
                                + " and cannot be taken back any more. Close it out with what was spent.",
                        activity.number() + " 的状态为“" + status.zh() + "”，已不能撤回，请按实际费用核销。"));
    }
}
