package io.countersign.expense;

import io.countersign.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one claim with its findings and its way through the approvals to whoever may see it. */
@Service
public class ShowClaim {

    private final Claims claims;
    private final ClaimAccess access;
    private final CurrentPerson currentPerson;
    private final ClaimViews views;

    ShowClaim(Claims claims, ClaimAccess access, CurrentPerson currentPerson, ClaimViews views) {
        this.claims = claims;
        this.access = access;
        this.currentPerson = currentPerson;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public ClaimView show(String number) {
        ExpenseClaim claim = claims.get(number);
        if (!access.sees(currentPerson.required(), claim)) {
            throw Claims.unknown(number);
        }
        return views.of(claim);
    }
}
