package io.countersign.activity;

import io.countersign.language.Text;
import io.countersign.people.Deed;
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

    ActivityDeeds(ApplicationEventPublisher events, RecordActivityCase recordCase) {
        this.events = events;
        this.recordCase = recordCase;
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
