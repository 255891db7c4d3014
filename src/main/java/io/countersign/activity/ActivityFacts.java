package io.countersign.activity;

import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the approval core has to know of an activity. */
final class ActivityFacts {

    private ActivityFacts() {}

    /** Once it is handed in, what is judged is what was handed in, whatever its plan makes of it within bounds. */
    static SubjectFacts of(MarketingActivity activity, @Nullable PersonId budgetOwner) {
        ActivityContent content = activity.content();
        return of(
                activity.number(),
                activity.requester(),
                activity.unit(),
                content,
                activity.judgedHash().orElseGet(content::hash),
                budgetOwner);
    }

    static SubjectFacts of(String number, ActivityAssessment assessment) {
        return of(
                number,
                assessment.requester(),
                assessment.unit(),
                assessment.content(),
                assessment.content().hash(),
                assessment.budgetOwner());
    }

    private static SubjectFacts of(
            String number,
            PersonId requester,
            String unit,
            ActivityContent content,
            String hash,
            @Nullable PersonId budgetOwner) {
        return new SubjectFacts(
                new Subject(ActivityCard.TYPE, number),
                requester,
                Set.of(),
                RecordActivityCase.title(content.type(), content.title()),
                content.cost(),
                unit,
                hash,
                budgetOwner == null ? Map.of() : Map.of(Roles.BUDGET_OWNER, budgetOwner));
    }
}
