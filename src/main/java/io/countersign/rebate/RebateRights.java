package io.countersign.rebate;

import io.countersign.approval.ApprovalHistory;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import org.springframework.stereotype.Component;

/** Who proposes settlements, and who may look at them. */
@Component
class RebateRights {

    private final CurrentPerson current;
    private final OrganisationScope scopes;
    private final ApprovalHistory history;

    RebateRights(CurrentPerson current, OrganisationScope scopes, ApprovalHistory history) {
        this.current = current;
        this.scopes = scopes;
        this.history = history;
    }

    /** @throws Refusal unless the person proposes settlements */
    PersonId propose() {
        if (!current.roles().contains(Roles.SALES_OPERATIONS)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-your-role",
                    new Text(
                            "Settlements of rebates are proposed by sales operations. Ask there.",
                            "返利兑现由销售运营提出，请联系销售运营。"));
        }
        return current.required();
    }

    boolean sees(PersonId person, Settlement settlement) {
        return scopes.of(person).sees(settlement.requester(), settlement.unit())
                || history.wasAsked(person, settlement.subject());
    }

    boolean sees(Settlement settlement) {
        return sees(current.required(), settlement);
    }
}
