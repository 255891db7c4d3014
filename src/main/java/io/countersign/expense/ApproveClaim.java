package io.countersign.expense;

import io.countersign.advance.OffsetAdvances;
import io.countersign.approval.EffectGate;
import io.countersign.budget.CommitBudget;
import io.countersign.calendar.Today;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of a claim: its budget is committed, open advances are paid back by it, and what is left is asked to be paid. Before
 * that the effect gate is shown every decision that the policy demands, in this transaction.
 */
@Service
public class ApproveClaim {

    /** What follows. */
    public enum Outcome {
        PAY,
        NOTHING_TO_PAY,
        /** An invoice was red-flushed since: everything is audited again. */
        CHANGED
    }

    private final Claims claims;
    private final ClaimInvoices invoices;
    private final EffectGate gate;
    private final CommitBudget commitBudget;
    private final OffsetAdvances advances;
    private final ClaimPayment payment;
    private final ClaimDeeds deeds;
    private final Today today;
    private final Clock clock;

    ApproveClaim(
            Claims claims,
            ClaimInvoices invoices,
            EffectGate gate,
            CommitBudget commitBudget,
            OffsetAdvances advances,
            ClaimPayment payment,
            ClaimDeeds deeds,
            Today today,
            Clock clock) {
        this.claims = claims;
        this.invoices = invoices;
        this.gate = gate;
        this.commitBudget = commitBudget;
        this.advances = advances;
        this.payment = payment;
        this.deeds = deeds;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public Outcome approve(String number) {
        ExpenseClaim claim = claims.get(number);
        if (!invoices.stillStand(claim, today.date())) {
            return Outcome.CHANGED;
        }
        gate.demand(claim.subject());
        commitBudget.commit(number, ClaimFunds.sanctioned(claim));
        claim.approve(
                advances.offset(claim.requester(), number, ClaimPayment.purpose(claim.content()), claim.sanctioned())
                        .offset(),
                clock.instant());
        boolean pays = claim.payable().isPositive();
        if (pays) {
            payment.request(claim);
        }
        deeds.approved(claim);
        return pays ? Outcome.PAY : Outcome.NOTHING_TO_PAY;
    }
}
