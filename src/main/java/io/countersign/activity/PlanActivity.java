package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plan of an approved activity, as long as it stays within what was approved; nobody is asked about it. */
@Service
public class PlanActivity {

    private final Activities activities;
    private final ReadActivity reader;
    private final AssessActivity assessActivity;
    private final PlanComparison comparison;
    private final CurrentPerson currentPerson;
    private final ActivityDeeds deeds;
    private final Today today;

    PlanActivity(
            Activities activities,
            ReadActivity reader,
            AssessActivity assessActivity,
            PlanComparison comparison,
            CurrentPerson currentPerson,
            ActivityDeeds deeds,
            Today today) {
        this.activities = activities;
        this.reader = reader;
        this.assessActivity = assessActivity;
        this.comparison = comparison;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.today = today;
    }

    /** @throws Refusal naming what is critical, which is put to approval by {@link ChangeActivity} instead */
    @Transactional
    public void plan(String number, ActivityInput input) {
        MarketingActivity activity = activities.get(number);
        OwnVersion.required(activity, currentPerson.required(), input.version());
        ActivityContent plan =
                reader.read(input, earliest(activity, today.date())).required();
        if (activity.status() == ActivityStatus.APPROVED) {
            refuse(activity, plan);
        }
        activity.plan(plan);
        deeds.planSaved(activity);
    }

    private void refuse(MarketingActivity activity, ActivityContent plan) {
        ActivityAssessment assessment =
                assessActivity.assess(plan, activity.number(), activity.requester(), activity.unit());
        List<Finding> blocks = blocks(assessment);
        if (!blocks.isEmpty()) {
            throw new PlanRefused(blocks);
        }
        List<Text> critical = comparison.critical(activity, assessment);
        if (!critical.isEmpty()) {
            throw new CriticalPlan(critical);
        }
    }

    static List<Finding> blocks(ActivityAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .toList();
    }

    /** What was going to begin yesterday may keep its day. */
    static LocalDate earliest(MarketingActivity activity, LocalDate today) {
        LocalDate begins = OfficeTime.date(activity.startsAt());
        return begins.isBefore(today) ? begins : today;
    }
}
