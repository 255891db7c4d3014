package io.countersign.activity;

import io.countersign.approval.Evidence;
import io.countersign.approval.Evidence.Fact;
import io.countersign.calendar.OfficeTime;
import io.countersign.document.Documents;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts before an approver what the checks found of an activity, and nothing that depends on when he looks. */
@Component
class ActivityEvidence {

    private static final Limit PRECEDENTS = Limit.of(5);

    private final AssessActivity assessActivity;
    private final Activities activities;
    private final ActivityChecks checks;
    private final ActivityJson json;
    private final ActivityChanges changes;
    private final ActivityTables tables;
    private final Documents documents;

    ActivityEvidence(
            AssessActivity assessActivity,
            Activities activities,
            ActivityChecks checks,
            ActivityJson json,
            ActivityChanges changes,
            ActivityTables tables,
            Documents documents) {
        this.assessActivity = assessActivity;
        this.activities = activities;
        this.checks = checks;
        this.json = json;
        this.changes = changes;
        this.tables = tables;
        this.documents = documents;
    }

    Evidence of(MarketingActivity activity) {
        ActivityAssessment assessment = assessActivity.assess(activity);
        ActivityContent content = activity.content();
        return new Evidence(
                new Evidence.Header(
                        activity.subject(),
                        RecordActivityCase.title(activity.type(), activity.title()),
                        tables.product(content.product()),
                        activity.cost(),
                        activity.requester(),
                        activity.submittedAt().orElse(activity.createdAt())),
                facts(activity, content),
                assessment.findings(),
                assessment.checksPassed(),
                checks.latest(activity.number()).map(json::used).orElse(List.of()),
                tables.lines(content),
                precedents(activity),
                documents.of(ActivityCard.TYPE, activity.number()),
                changes.since(activity),
                new Text(
                        "after the last approval the requester plans it; then budget and caps are committed",
                        "最后一位审批人同意后由申请人编制方案，随后承诺预算与讲者额度"),
                new Text("back to the requester, who changes it and submits it again", "退回申请人修改后重新提交"),
                new Text("the activity ends here and its budget is given back", "活动到此结束，释放预算与额度"),
                tables.sections(content),
                null);
    }

    private static List<Fact> facts(MarketingActivity activity, ActivityContent content) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("type", new Text("Kind", "类型"), content.type().title()));
        facts.add(plain("when", "When", "时间", time(content.startsAt()) + " – " + time(content.endsAt())));
        Venue venue = content.venue();
        facts.add(new Fact(
                "venue",
                new Text("Venue", "地点"),
                new Text(
                        venue.name() + ", " + venue.city() + " ("
                                + venue.type().title().en() + ")",
                        venue.city() + " " + venue.name() + "（"
                                + venue.type().title().zh() + "）")));
        Headcount heads = content.headcount();
        facts.add(new Fact(
                "attendees",
                new Text("Expected", "预计人数"),
                new Text(
                        heads.hcp() + " professionals, " + heads.staff() + " own staff, " + heads.guests() + " others",
                        "医务人员 " + heads.hcp() + "，内部 " + heads.staff() + "，其他 " + heads.guests())));
        facts.add(plain("budget", "Budget", "预算", content.budgetNode()));
        facts.add(plain("objective", "Objective", "目的", content.objective()));
        facts.add(plain("revision", "Revision", "版次", Integer.toString(activity.revision())));
        activity.changeReason()
                .ifPresent(reason -> facts.add(plain("changeReason", "Reason of the change", "变更原因", reason)));
        return facts;
    }

    private static String time(java.time.Instant instant) {
        return OfficeTime.onTheWall(instant).toString().replace('T', ' ');
    }

    private static Fact plain(String key, String en, String zh, String value) {
        return new Fact(key, new Text(en, zh), new Text(value, value));
    }

    /** Only what was over before this activity came in, so that the evidence does not change while others decide. */
    private List<Evidence.Precedent> precedents(MarketingActivity activity) {
        return activities
                .overBefore(
                        activity.unit(),
                        activity.type(),
                        activity.number(),
                        activity.submittedAt().orElse(activity.createdAt()),
                        PRECEDENTS)
                .stream()
                .map(earlier -> new Evidence.Precedent(
                        earlier.number(),
                        RecordActivityCase.title(earlier.type(), earlier.title()),
                        earlier.cost(),
                        OfficeTime.date(earlier.closedAt().orElse(earlier.createdAt())),
                        earlier.status().title()))
                .toList();
    }
}
