package io.countersign.activity;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody may do with an activity now, so that a form offers nothing that would be refused. */
@Component
class ActivityActions {

    private final CurrentPerson currentPerson;

    ActivityActions(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    List<String> of(MarketingActivity activity, PersonId viewer) {
        List<String> actions = new ArrayList<>();
        ActivityStatus status = activity.status();
        if (activity.isRequestedBy(viewer)) {
            if (status.isEditable()) {
                actions.add("CHANGE");
                actions.add("SUBMIT");
            } else if (status.mayBecome(ActivityStatus.SUBMITTED)) {
                actions.add("CHANGE_CRITICALLY");
            }
            if (status == ActivityStatus.APPROVED) {
                actions.add("PLAN");
                actions.add("SUBMIT");
            }
            if (status.mayBecome(status.takenBack())) {
                actions.add("WITHDRAW");
            }
        } else if (activity.blocksApplicant() && !Collections.disjoint(currentPerson.roles(), UnblockApplicant.ROLES)) {
            actions.add("UNBLOCK");
        }
        return actions;
    }
}
