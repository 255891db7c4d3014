package io.countersign.budget;

import io.countersign.approval.Evidence;
import io.countersign.approval.RoundView;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One budget adjustment as the API shows it.
 *
 * @param usage  both budgets before and after, as they are now
 * @param rounds what was asked and decided, the oldest round first; empty before submission
 */
public record AdjustmentView(
        String number,
        int version,
        AdjustmentStatus status,
        Text statusTitle,
        Text title,
        String requester,
        Text requesterName,
        int revision,
        String from,
        Text fromName,
        String to,
        Text toName,
        LocalDate month,
        Money amount,
        String reason,
        List<Evidence.Usage> usage,
        List<Finding> findings,
        List<RoundView> rounds,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {

    /** One adjustment in a list. */
    public record Item(
            String number,
            int version,
            AdjustmentStatus status,
            Text statusTitle,
            Text title,
            String requester,
            String from,
            String to,
            LocalDate month,
            Money amount,
            int revision,
            Instant createdAt,
            @Nullable Instant submittedAt) {}
}
