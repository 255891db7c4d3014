package io.countersign.budget;

import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.Map;
import java.util.Set;

/** What the approval core has to know of an adjustment. */
final class AdjustmentFacts {

    private AdjustmentFacts() {}

    static SubjectFacts of(String number, PersonId requester, AdjustmentAssessment assessment) {
        return new SubjectFacts(
                new Subject(AdjustmentSubjects.TYPE, number),
                requester,
                Set.of(),
                title(assessment.content()),
                assessment.content().amount(),
                assessment.from().unit(),
                assessment.content().hash(),
                Map.of(Roles.BUDGET_OWNER, assessment.givingOwner()));
    }

    static Text title(AdjustmentContent content) {
        return new Text(
                "Budget from " + content.from() + " to " + content.to(),
                "预算调整：" + content.from() + " → " + content.to());
    }
}
