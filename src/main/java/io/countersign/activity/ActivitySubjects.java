package io.countersign.activity;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of activities. */
@Component
@Transactional(readOnly = true)
class ActivitySubjects implements ApprovalSubjects {

    private final Activities activities;
    private final AssessActivity assessActivity;
    private final ActivityPolicy policy;
    private final ActivityEvidence evidence;
    private final ActivityAccess access;

    ActivitySubjects(
            Activities activities,
            AssessActivity assessActivity,
            ActivityPolicy policy,
            ActivityEvidence evidence,
            ActivityAccess access) {
        this.activities = activities;
        this.assessActivity = assessActivity;
        this.policy = policy;
        this.evidence = evidence;
        this.access = access;
    }

    @Override
    public String type() {
        return ActivityCard.TYPE;
    }

    @Override
    public SubjectFacts facts(String number) {
        MarketingActivity activity = activities.get(number);
        return ActivityFacts.of(activity, assessActivity.assess(activity).budgetOwner());
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(assessActivity.assess(activities.get(number)));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(assessActivity.assess(activities.get(number)), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(activities.get(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return activities
                .findById(number)
                .filter(activity -> access.sees(person, activity))
                .isPresent();
    }
}
