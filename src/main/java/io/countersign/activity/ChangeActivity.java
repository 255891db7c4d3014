package io.countersign.activity;

import io.countersign.approval.BusinessProcesses;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an approved activity that is not executed yet to approval again, because something critical changes. What is committed
 * stays committed while it is decided; approvals on what has not changed are kept.
 */
@Service
public class ChangeActivity {

    private final Activities activities;
    private final ReadActivity reader;
    private final AssessActivity assessActivity;
    private final PlanComparison comparison;
    private final CurrentPerson currentPerson;
    private final BusinessProcesses processes;
    private final ActivityDeeds deeds;
    private final Today today;
    private final Clock clock;

    ChangeActivity(
            Activities activities,
            ReadActivity reader,
            AssessActivity assessActivity,
            PlanComparison comparison,
            CurrentPerson currentPerson,
            BusinessProcesses processes,
            ActivityDeeds deeds,
            Today today,
            Clock clock) {
        this.activities = activities;
        this.reader = reader;
        this.assessActivity = assessActivity;
        this.comparison = comparison;
        this.currentPerson = currentPerson;
        this.processes = processes;
        this.deeds = deeds;
        this.today = today;
        this.clock = clock;
    }

    /** @throws PlanRefused when a rule blocks the change, which then is as if it had never been asked for */
    @Transactional
    public void change(String number, ActivityInput input) {
        MarketingActivity activity = activities.get(number);
        OwnVersion.required(activity, currentPerson.required(), input.version());
        activity.demandChangeable();
        String reason = ReadActivity.reason(input.reason(), "Say why it has to change.", "请填写变更原因。");
        ActivityContent content = reader.read(input, PlanActivity.earliest(activity, today.date()))
                .required();
        ActivityAssessment assessment = assessActivity.assess(content, number, activity.requester(), activity.unit());
        List<Finding> blocks = PlanActivity.blocks(assessment);
        if (!blocks.isEmpty()) {
            throw new PlanRefused(blocks);
        }
        List<Text> critical = comparison.critical(activity, assessment);
        activity.changeCritically(content, reason, clock.instant());
        deeds.changed(activity, critical, reason);
        processes.tell(number, "activityChanged");
    }
}
