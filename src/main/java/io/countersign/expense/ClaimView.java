package io.countersign.expense;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.countersign.approval.RoundView;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim as the API shows it.
 *
 * @param sanctioned    what finance grants of it as it stands
 * @param offset        paid back by it on open advances
 * @param payable       what is paid out
 * @param returns       how often an approver has returned it; a fourth return ends it
 * @param findings      as of now while it is with its employee, afterwards as it was last audited
 * @param closingReason why it was withdrawn, or null
 * @param bankRefusal   what the bank said when it did not pay, or null
 * @param archive       SHA-256 of the archived claim, or null
 */
public record ClaimView(
        String number,
        int version,
        ClaimStatus status,
        Text statusTitle,
        String requester,
        Text requesterName,
        int revision,
        int returns,
        String purpose,
        List<Line> lines,
        Money claimed,
        Money sanctioned,
        Money offset,
        Money payable,
        List<Finding> findings,
        List<RoundView> rounds,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        @Nullable String bankRefusal,
        @Nullable String archive) {

    /**
     * @param id      by which the line goes in findings, budgets and cuts
     * @param selfPay what the employee bears himself
     */
    public record Line(
            String id,
            Text typeTitle,
            @JsonUnwrapped ExpenseLine.Facts facts,
            Money selfPay,
            Money sanctioned,
            @Nullable String cutReason) {}

    /** One claim in a list. */
    public record Item(
            String number,
            int version,
            ClaimStatus status,
            Text statusTitle,
            String requester,
            String purpose,
            Money claimed,
            Money sanctioned,
            int revision,
            Instant createdAt,
            @Nullable Instant submittedAt) {}
}
