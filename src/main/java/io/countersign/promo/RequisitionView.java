package io.countersign.promo;

import io.countersign.approval.RoundView;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requisition as the API shows it.
 *
 * @param closingReason why it ended early, or null
 * @param records       who got what, after the items were handed out
 */
public record RequisitionView(
        String number,
        int version,
        RequisitionStatus status,
        Text statusTitle,
        String requester,
        Text requesterName,
        Text title,
        int revision,
        String activity,
        Text activityTitle,
        LocalDate neededOn,
        String purpose,
        List<Line> lines,
        Money total,
        List<Finding> findings,
        List<RoundView> rounds,
        List<Record> records,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {

    /** @param free what is free in stock for others; @param accounted so many of it are accounted for */
    public record Line(
            String item,
            Text name,
            int quantity,
            Recipient recipient,
            Text recipientTitle,
            Money unitCost,
            Money amount,
            int free,
            int accounted) {}

    /** What became of some of the items. @param signature id of the signed document, or null */
    public record Record(
            String item,
            IssueKind kind,
            Text kindTitle,
            int quantity,
            @Nullable String recipient,
            @Nullable String organisation,
            @Nullable String signature,
            String person,
            Instant recordedAt) {}

    /** One requisition in a list. */
    public record Item(
            String number,
            int version,
            RequisitionStatus status,
            Text statusTitle,
            String requester,
            Text title,
            String activity,
            LocalDate neededOn,
            Money total,
            Instant createdAt) {

        static Item of(Requisition one) {
            return new Item(
                    one.number(),
                    one.version(),
                    one.status(),
                    one.status().title(),
                    one.requester().value(),
                    RequisitionFacts.title(one.content()),
                    one.content().activity(),
                    one.content().neededOn(),
                    one.total(),
                    one.createdAt());
        }
    }
}
