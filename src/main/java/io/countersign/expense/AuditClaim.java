package io.countersign.expense;

import io.countersign.approval.EndRound;
import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import io.countersign.budget.ReserveBudget;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Audits a claim before anybody is asked: policy, invoices, duplicates, budget; takes its invoices and reserves its budget, or
 * takes nothing at all. Invoices first, then budget, always in this order.
 */
@Service
public class AuditClaim {

    /**
     * What the process has to know.
     *
     * @param clean      nothing blocks it
     * @param returnable whether an approver may still return it
     */
    public record Result(boolean clean, boolean returnable) {}

    private final Claims claims;
    private final AssessClaim assessClaim;
    private final ClaimInvoices invoices;
    private final ReserveBudget reserveBudget;
    private final ReleaseBudget releaseBudget;
    private final EndRound endRound;
    private final KeepAudit keepAudit;
    private final ClaimDeeds deeds;
    private final Today today;
    private final Clock clock;

    AuditClaim(
            Claims claims,
            AssessClaim assessClaim,
            ClaimInvoices invoices,
            ReserveBudget reserveBudget,
            ReleaseBudget releaseBudget,
            EndRound endRound,
            KeepAudit keepAudit,
            ClaimDeeds deeds,
            Today today,
            Clock clock) {
        this.claims = claims;
        this.assessClaim = assessClaim;
        this.invoices = invoices;
        this.reserveBudget = reserveBudget;
        this.releaseBudget = releaseBudget;
        this.endRound = endRound;
        this.keepAudit = keepAudit;
        this.deeds = deeds;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public Result audit(String number) {
        ExpenseClaim claim = claims.get(number);
        boolean again = claim.status() == ClaimStatus.IN_APPROVAL;
        Assessment assessment = taken(claim);
        keepAudit.keep(claim, assessment);
        if (!assessment.isBlocked()) {
            claim.become(ClaimStatus.IN_APPROVAL, clock.instant());
        } else if (again) {
            endRound.abandon(claim.subject());
        }
        deeds.audited(claim, assessment);
        return new Result(!assessment.isBlocked(), claim.mayBeReturned());
    }

    private Assessment taken(ExpenseClaim claim) {
        Judgement judged = assessClaim.judge(claim);
        List<Finding> invoice = List.of();
        List<Finding> budget = List.of();
        if (!blocks(judged.findings())) {
            invoice = invoices.take(claim, today.date());
            budget = blocks(invoice) ? List.of() : reserved(claim, judged);
        }
        Assessment assessment = assessClaim.assess(claim, judged, invoice, budget);
        if (assessment.isBlocked()) {
            invoices.release(claim);
            releaseBudget.release(claim.number(), ReleaseReason.BLOCKED);
        }
        return assessment;
    }

    private List<Finding> reserved(ExpenseClaim claim, Judgement judged) {
        ReserveBudget.Outcome outcome = reserveBudget.reserve(
                claim.number(), claim.revision(), ClaimFunds.asks(claim.content(), judged.shares()));
        if (outcome instanceof ReserveBudget.Refused refused) {
            return refused.findings();
        }
        return ((ReserveBudget.Reserved) outcome).warnings();
    }

    private static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }
}
