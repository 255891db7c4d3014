package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import org.springframework.stereotype.Component;

/** Counts the deadlines of an activity by the rule in force. */
@Component
class ActivityDeadlines {

    private final RuleBook rules;
    private final Today today;

    ActivityDeadlines(RuleBook rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    Deadlines of(MarketingActivity activity) {
        return Deadlines.after(activity.endsAt(), rules.inForce(ActivityRules.DEADLINES, today.date()));
    }
}
