package io.countersign.activity;

import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to an activity, in the transaction in which it happened. */
@Component
class ActivityDeeds {

    private final ApplicationEventPublisher events;
    private final RecordActivityCase recordCase;
    private final ActivityJson json;

    ActivityDeeds(ApplicationEventPublisher events, RecordActivityCase recordCase, ActivityJson json) {
        this.events = events;
        this.recordCase = recordCase;
        this.json = json;
    }

    void drafted(MarketingActivity activity) {
        tell(activity, "activity-saved", new Text("Draft saved", "保存草稿"), null, Map.of());
    }

    void submitted(MarketingActivity activity) {
        tell(activity, "activity-submitted", new Text("Activity submitted", "提交活动申请"), null, Map.of());
    }

    void resubmitted(MarketingActivity activity) {
        tell(
                activity,
                "activity-resubmitted",
                new Text("Activity revised and submitted again", "修改后重新提交活动申请"),
                null,
                Map.of());
    }

    void checked(MarketingActivity activity, List<Finding> findings) {
        int found = findings.size();
        Text what = new Text(
                found == 0 ? "Checked, nothing found" : "Checked: " + found + (found == 1 ? " finding" : " findings"),
                found == 0 ? "检查完成，没有发现问题" : "完成检查：" + found + " 条发现");
        tell(activity, "activity-checked", what, null, Map.of("findings", json.write(findings)));
    }

    void asked(MarketingActivity activity) {
        tell(
                activity,
                "activity-money-reserved",
                new Text("Budget and caps reserved, approvals asked for", "已预占预算与讲者额度并发起审批"),
                null,
                Map.of());
    }

    void unreserved(MarketingActivity activity, List<Finding> findings) {
        tell(
                activity,
                "activity-money-missing",
                new Text("Budget or caps were used up in the meantime", "预算或讲者额度已被占用"),
                null,
                Map.of("findings", json.write(findings)));
    }

    void returned(MarketingActivity activity) {
        tell(activity, "activity-returned", new Text("Activity back with its requester", "活动退回申请人修改"), null, Map.of());
    }

    void approved(MarketingActivity activity) {
        tell(activity, "activity-approved", new Text("All decisions made", "审批完成"), null, Map.of());
    }

    void planSaved(MarketingActivity activity) {
        tell(activity, "activity-plan-saved", new Text("Plan saved", "保存活动方案"), null, Map.of());
    }

    void planned(MarketingActivity activity) {
        tell(activity, "activity-plan-confirmed", new Text("Plan completed", "确认活动方案"), null, Map.of());
    }

    void committed(MarketingActivity activity) {
        tell(activity, "activity-money-committed", new Text("Budget and caps committed", "已承诺预算与讲者额度"), null, Map.of());
    }

    void changed(MarketingActivity activity, List<Text> critical, String reason) {
        tell(
                activity,
                "activity-changed",
                new Text("Critical change, put to approval again", "重大变更，重新提交审批"),
                reason,
                Map.of("changes", json.write(critical)));
    }

    void unblocked(MarketingActivity activity, String reason) {
        tell(
                activity,
                "activity-applicant-unblocked",
                new Text("Requester may apply for new activities again", "解除申请人的新活动限制"),
                reason,
                Map.of());
    }

    void closed(MarketingActivity activity) {
        Text status = activity.status().title();
        tell(
                activity,
                "activity-" + activity.status().name().toLowerCase(Locale.ROOT),
                new Text("Activity " + status.en(), "活动" + status.zh()),
                activity.closingReason().orElse(null),
                Map.of());
    }

    void tell(MarketingActivity activity, String kind, Text what, @Nullable String reason, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("status", activity.status().name());
        facts.put("revision", Integer.toString(activity.revision()));
        facts.put("cost", activity.cost().toString());
        facts.put("type", activity.type().name());
        recordCase.record(activity);
        events.publishEvent(new Deed(kind, activity.number(), what, reason, facts));
    }
}
