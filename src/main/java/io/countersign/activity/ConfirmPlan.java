package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.people.CurrentPerson;
import io.countersign.web.InvalidInput.Collector;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the plan as complete, of its requester: somebody has something to do, and whoever eats is named. */
@Service
public class ConfirmPlan {

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final ActivityDeeds deeds;

    ConfirmPlan(Activities activities, CurrentPerson currentPerson, ActivityDeeds deeds) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
    }

    /** @throws io.countersign.web.InvalidInput naming what the plan lacks */
    @Transactional
    public void confirm(String number) {
        MarketingActivity activity = activities.get(number);
        if (!activity.isRequestedBy(currentPerson.required())) {
            throw Activities.unknown(number);
        }
        refuseIncomplete(activity.content());
        deeds.planned(activity);
    }

    private static void refuseIncomplete(ActivityContent content) {
        Collector errors = new Collector();
        errors.require(
                !content.tasks().isEmpty(),
                "tasks",
                "Plan at least one task: who brings which evidence until when.",
                "请至少安排一项任务：谁在何时前提交哪些证据。");
        boolean meals = EventFacts.spentOn(content, CostType.MEAL).isPositive();
        long named = content.attendees().stream()
                .filter(attendee -> attendee.kind() == AttendeeKind.HCP)
                .count();
        errors.require(
                !meals || named >= content.headcount().hcp(),
                "attendees",
                "Name everybody who is invited to a meal: " + named + " of "
                        + content.headcount().hcp() + " professionals are named.",
                "有餐费的活动须列明参会医务人员：计划 " + content.headcount().hcp() + " 人，已列明 " + named + " 人。");
        LocalDate begins = OfficeTime.date(content.startsAt());
        for (int index = 0; index < content.speakers().size(); index++) {
            SpeakerEngagement speaker = content.speakers().get(index);
            LocalDate signed = speaker.contractSignedOn();
            errors.require(
                    speaker.contractNo() != null && signed != null && signed.isBefore(begins.plusDays(1)),
                    "speakers[" + index + "].contractNo",
                    "Enter the number and the day of signature of the contract with " + speaker.hcp()
                            + "; it must be signed before the event.",
                    "请填写讲者 " + speaker.hcp() + " 的协议编号与签署日期，协议须在活动前签署。");
        }
        errors.refuseIfAny();
    }
}
