package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures the effect of a closed activity once more, when sales figures came late or were corrected; by finance or marketing. */
@Service
public class MeasureAgain {

    private static final Set<Role> MAY =
            Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR, Roles.MARKETING_MANAGER);

    private final ExecutionAccess access;
    private final MeasureEffect measureEffect;
    private final CurrentPerson currentPerson;

    MeasureAgain(ExecutionAccess access, MeasureEffect measureEffect, CurrentPerson currentPerson) {
        this.access = access;
        this.measureEffect = measureEffect;
        this.currentPerson = currentPerson;
    }

    @Transactional
    public void measure(String number) {
        MarketingActivity activity = access.visible(number);
        if (currentPerson.roles().stream().noneMatch(MAY::contains)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "may-not-measure",
                    new Text("Effects are measured again by finance or marketing.", "仅财务或市场人员可以重新评估活动效果。"));
        }
        if (activity.status() != ActivityStatus.CLOSED) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "not-settled",
                    new Text(
                            number + " is not settled yet; its effect is measured afterwards.",
                            number + " 尚未结案，结案后方可评估效果。"));
        }
        measureEffect.measure(number);
    }
}
