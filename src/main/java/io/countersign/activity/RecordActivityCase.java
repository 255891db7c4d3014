package io.countersign.activity;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.language.Text;
import org.springframework.stereotype.Component;

/** Tells the read model of cases how an activity stands; called wherever its status or content changes. */
@Component
class RecordActivityCase {

    private final Cases cases;

    RecordActivityCase(Cases cases) {
        this.cases = cases;
    }

    void record(MarketingActivity activity) {
        cases.record(new CaseFacts(
                activity.subject(),
                title(activity.type(), activity.title()),
                null,
                null,
                activity.requester(),
                activity.unit(),
                activity.cost(),
                activity.status().name(),
                activity.statusSince(),
                activity.submittedAt().orElse(null),
                activity.closedAt().orElse(null),
                activity.processInstance().orElse(null)));
    }

    /** The title is the requester's own words; the kind before it is in the reader's language. */
    static Text title(ActivityType type, String title) {
        String kind = type.title().en();
        return new Text(
                Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ": " + title,
                type.title().zh() + "：" + title);
    }
}
