package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance or compliance has heard why an activity was left lying: its requester may apply for new ones again. */
@Service
public class UnblockApplicant {

    static final Set<Role> ROLES = Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR, Roles.COMPLIANCE_OFFICER);

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final ActivityDeeds deeds;

    UnblockApplicant(Activities activities, CurrentPerson currentPerson, ActivityDeeds deeds) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
    }

    @Transactional
    public void unblock(String number, @Nullable String reason) {
        PersonId person = currentPerson.required();
        if (Collections.disjoint(currentPerson.roles(), ROLES)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "may-not-unblock",
                    new Text(
                            "Finance or compliance lifts this block. Explain to them why the activity was left lying.",
                            "该限制由财务或合规解除，请向其说明活动逾期的原因。"));
        }
        MarketingActivity activity = activities.get(number);
        if (activity.isRequestedBy(person) || !activity.blocksApplicant()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "nothing-to-unblock",
                    new Text(number + " blocks nobody whom you could release.", number + " 没有可由您解除的限制。"));
        }
        String why = ReadActivity.reason(reason, "Say why the block is lifted.", "请填写解除原因。");
        activity.unblockApplicant();
        deeds.unblocked(activity, why);
    }
}
