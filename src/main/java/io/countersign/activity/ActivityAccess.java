package io.countersign.activity;

import io.countersign.approval.ApprovalHistory;
import io.countersign.approval.Subject;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.stereotype.Component;

/** Who may look at an activity: its requester, whose scope covers him, who carries out a task, and who is or was asked to decide. */
@Component
class ActivityAccess {

    private final OrganisationScope scopes;
    private final ApprovalHistory history;

    ActivityAccess(OrganisationScope scopes, ApprovalHistory history) {
        this.scopes = scopes;
        this.history = history;
    }

    boolean sees(PersonId person, MarketingActivity activity) {
        return scopeOf(person).sees(activity.requester(), activity.unit())
                || activity.content().tasks().stream()
                        .anyMatch(task -> task.assignee().equals(person.value()))
                || history.wasAsked(person, activity.subject())
                || history.wasAsked(person, new Subject(CloseOutClaim.TYPE, activity.number()));
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
