package io.countersign.expense;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives budget and invoices of a withdrawn claim back and asks nobody any longer. */
@Service
public class CloseWithdrawnClaim {

    private final Claims claims;
    private final ReleaseBudget releaseBudget;
    private final ClaimInvoices invoices;
    private final EndRound endRound;

    CloseWithdrawnClaim(Claims claims, ReleaseBudget releaseBudget, ClaimInvoices invoices, EndRound endRound) {
        this.claims = claims;
        this.releaseBudget = releaseBudget;
        this.invoices = invoices;
        this.endRound = endRound;
    }

    /** @throws IllegalStateException when the employee has not withdrawn it: a message sent by hand moves nothing */
    @Transactional
    public void close(String number) {
        ExpenseClaim claim = claims.get(number);
        if (claim.status() != ClaimStatus.WITHDRAWN) {
            throw new IllegalStateException(number + " is " + claim.status() + ", its employee has not withdrawn it");
        }
        invoices.release(claim);
        releaseBudget.release(number, ReleaseReason.WITHDRAWN);
        endRound.abandon(claim.subject());
    }
}
