package io.countersign.activity;

import io.countersign.budget.Ask;
import io.countersign.budget.CommitBudget;
import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import io.countersign.budget.ReleaseReservation;
import io.countersign.budget.ReserveBudget;
import io.countersign.calendar.OfficeTime;
import io.countersign.compliance.Finding;
import io.countersign.hcp.CapAsk;
import io.countersign.hcp.SpendCaps;
import io.countersign.invoice.InvoicePool;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * An activity's hold on its budget and on the caps of its speakers; always both, the caps first, so that nobody waits crosswise.
 * Whatever ends it without a settlement also frees the invoices of its claim.
 */
@Component
class ActivityMoney {

    private final ReserveBudget reserveBudget;
    private final CommitBudget commitBudget;
    private final ReleaseBudget releaseBudget;
    private final ReleaseReservation releaseReservation;
    private final SpendCaps caps;
    private final InvoicePool invoices;

    ActivityMoney(
            ReserveBudget reserveBudget,
            CommitBudget commitBudget,
            ReleaseBudget releaseBudget,
            ReleaseReservation releaseReservation,
            SpendCaps caps,
            InvoicePool invoices) {
        this.reserveBudget = reserveBudget;
        this.commitBudget = commitBudget;
        this.releaseBudget = releaseBudget;
        this.releaseReservation = releaseReservation;
        this.caps = caps;
        this.invoices = invoices;
    }

    /** What every cost line wants of the budget, in the month in which the event begins. */
    static List<Ask> asks(ActivityContent content) {
        LocalDate on = OfficeTime.date(content.startsAt());
        return content.costLines().stream()
                .map(line -> Ask.on(content.budgetNode(), on, line.amount(), line.line()))
                .toList();
    }

    /** What every speaker's fee wants of his year. */
    static List<CapAsk> capAsks(ActivityContent content) {
        LocalDate on = OfficeTime.date(content.startsAt());
        return content.speakers().stream()
                .map(speaker -> CapAsk.of(speaker.hcp(), on, speaker.fee(), 1))
                .toList();
    }

    /**
     * Reserves what the content asks for, budget and caps, or nothing of it.
     *
     * @return why not; empty when it is held
     */
    List<Finding> reserve(MarketingActivity activity) {
        ActivityContent content = activity.content();
        String number = activity.number();
        if (caps.reserve(number, capAsks(content)) instanceof SpendCaps.Outcome.Refused refused) {
            return refused.findings();
        }
        if (reserveBudget.reserve(number, activity.reserveAnew(), asks(content))
                instanceof ReserveBudget.Refused refused) {
            caps.drop(number);
            return refused.findings();
        }
        return List.of();
    }

    /** Commits the plan; what was reserved beyond it is given back. */
    void commit(MarketingActivity activity) {
        commitBudget.commit(activity.number(), asks(activity.content()));
        caps.commit(activity.number());
    }

    /** Back with the requester: what a change asked for on top is given back, what is committed for the approved plan stays. */
    void giveBackReservation(String number) {
        caps.drop(number);
        releaseReservation.release(number, ReleaseReason.RETURNED);
    }

    void release(String number, ReleaseReason reason) {
        caps.release(number);
        releaseBudget.release(number, reason);
        invoices.release(CloseOutClaim.TYPE, number);
    }
}
