package io.countersign.advance;

import io.countersign.approval.RoundView;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.payment.PaymentViews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One advance as the API shows it.
 *
 * @param openAmount paid out and not paid back
 * @param overdue    whether it should have been paid back by today
 * @param chased     how far it has come with it
 * @param movements  payment, offsets by claims, returned money, in order
 */
public record AdvanceView(
        String number,
        int version,
        AdvanceStatus status,
        Text statusTitle,
        String requester,
        Text requesterName,
        int revision,
        AdvancePurpose purpose,
        Text purposeTitle,
        String reason,
        @Nullable String activity,
        Money amount,
        LocalDate neededOn,
        LocalDate endsOn,
        LocalDate dueOn,
        Money openAmount,
        boolean overdue,
        @Nullable Chased chased,
        List<Finding> findings,
        List<RoundView> rounds,
        List<PaymentViews.Item> payments,
        List<Movement> movements,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant paidAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        @Nullable String bankRefusal) {

    /** @param kind {@code PAID}, {@code OFFSET}, {@code RETURN} or {@code UNDO} */
    public record Movement(String kind, Money amount, String reference, Money openAfter, Instant at) {}

    /** One advance in a list. */
    public record Item(
            String number,
            int version,
            AdvanceStatus status,
            Text statusTitle,
            String requester,
            Text title,
            AdvancePurpose purpose,
            String reason,
            Money amount,
            Money openAmount,
            LocalDate dueOn,
            boolean overdue,
            @Nullable Chased chased,
            int revision,
            Instant createdAt,
            @Nullable Instant submittedAt) {}
}
