package io.countersign.expense;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import io.countersign.language.Text;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a claim without payment: refused, returned too often, or left undecided too long. Gives back budget and invoices. */
@Service
public class CloseClaim {

    /** How a claim ends without payment. */
    public enum End {
        REJECTED(ClaimStatus.REJECTED, ReleaseReason.REJECTED),
        RETURNED_TOO_OFTEN(ClaimStatus.REJECTED, ReleaseReason.REJECTED),
        EXPIRED(ClaimStatus.EXPIRED, ReleaseReason.EXPIRED);

        private final ClaimStatus status;
        private final ReleaseReason reason;

        End(ClaimStatus status, ReleaseReason reason) {
            this.status = status;
            this.reason = reason;
        }
    }

    private static final Text TOO_OFTEN = new Text(
            "Returned more than " + ExpenseClaim.MOST_RETURNS + " times.",
            "退回已超过 " + ExpenseClaim.MOST_RETURNS + " 次。");

    private final Claims claims;
    private final ReleaseBudget releaseBudget;
    private final ClaimInvoices invoices;
    private final EndRound endRound;
    private final ClaimDeeds deeds;
    private final Clock clock;

    CloseClaim(
            Claims claims,
            ReleaseBudget releaseBudget,
            ClaimInvoices invoices,
            EndRound endRound,
            ClaimDeeds deeds,
            Clock clock) {
        this.claims = claims;
        this.releaseBudget = releaseBudget;
        this.invoices = invoices;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void close(String number, End end) {
        ExpenseClaim claim = claims.get(number);
        claim.close(end.status, end == End.RETURNED_TOO_OFTEN ? TOO_OFTEN.both() : null, clock.instant());
        invoices.release(claim);
        releaseBudget.release(number, end.reason);
        endRound.abandon(claim.subject());
        deeds.closed(claim);
    }
}
