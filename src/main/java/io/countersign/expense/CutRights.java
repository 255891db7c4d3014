package io.countersign.expense;

import io.countersign.approval.PresentStep;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finance cuts, and only while it is finance's turn. */
@Component
class CutRights {

    private static final Set<Role> FINANCE = Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR);

    private final PresentStep present;

    CutRights(PresentStep present) {
        this.present = present;
    }

    boolean areOpen(ExpenseClaim claim) {
        return claim.status() == ClaimStatus.IN_APPROVAL && present.asks(claim.subject(), FINANCE);
    }

    boolean areHeldBy(PersonId person, ExpenseClaim claim) {
        return claim.status() == ClaimStatus.IN_APPROVAL && present.asks(person, claim.subject(), FINANCE);
    }
}
