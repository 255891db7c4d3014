package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.invoice.InvoicePool;
import io.countersign.people.CurrentPerson;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the claim in, of the requester, when the task is completed: nothing may block it, and every invoice is taken into use
 * at that moment, so that no other claim has it.
 */
@Service
public class SubmitCloseOut {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final AssessCloseOut assess;
    private final InvoicePool invoices;
    private final CurrentPerson currentPerson;
    private final Today today;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    SubmitCloseOut(
            Activities activities,
            CloseOutClaims claims,
            AssessCloseOut assess,
            InvoicePool invoices,
            CurrentPerson currentPerson,
            Today today,
            ExecutionDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.claims = claims;
        this.assess = assess;
        this.invoices = invoices;
        this.currentPerson = currentPerson;
        this.today = today;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void submit(String number) {
        MarketingActivity activity = SaveCloseOut.own(activities, number, currentPerson);
        if (clock.instant().isBefore(activity.endsAt())) {
            throw CloseOutRefused.tooEarly(number);
        }
        CloseOutClaim claim = claims.findById(number).orElseThrow(() -> CloseOutRefused.empty(number));
        CloseOutAssessment assessment = assess.assess(activity, claim.content());
        if (assessment.isBlocked()) {
            throw new CloseOutRefused(assessment.findings());
        }
        take(activity, claim);
        deeds.claimed(activity, assessment.claimed());
    }

    /** Invoices that stood in an earlier version of the claim are free again. */
    private void take(MarketingActivity activity, CloseOutClaim claim) {
        invoices.release(CloseOutClaim.TYPE, activity.number());
        List<Finding> refused = new ArrayList<>();
        claim.content().invoices().forEach(invoice -> {
            var outcome = invoices.take(invoice.input(), AssessCloseOut.use(activity, invoice), null, today.date());
            if (outcome instanceof InvoicePool.Outcome.Refused refusal) {
                refused.addAll(refusal.findings());
            }
        });
        if (!refused.isEmpty()) {
            throw new CloseOutRefused(refused);
        }
    }
}
