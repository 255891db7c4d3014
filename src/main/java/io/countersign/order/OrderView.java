package io.countersign.order;

import io.countersign.approval.RoundView;
import io.countersign.compliance.Finding;
import io.countersign.credit.CreditExposure;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order as the API shows it.
 *
 * @param closingReason  why it was withdrawn, or null
 * @param creditExposure with this order in it; as it stands now while the order can be changed, else as last checked
 * @param rounds         what was asked and decided, the oldest round first; empty before submission
 */
public record OrderView(
        String number,
        int version,
        OrderStatus status,
        Text statusTitle,
        String requester,
        Text requesterName,
        int revision,
        String customer,
        Text customerName,
        LocalDate requestedShipDate,
        @Nullable String note,
        List<Line> lines,
        Money orderValue,
        @Nullable CreditExposure creditExposure,
        List<Finding> findings,
        List<RoundView> rounds,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        @Nullable Instant handedOverAt,
        @Nullable String erpReference) {

    /**
     * @param priceAsked whether somebody typed the unit price; else the dealer's price was taken
     * @param source     where the dealer's price comes from
     */
    public record Line(
            String sku,
            Text name,
            int quantity,
            int freeQuantity,
            boolean priceAsked,
            Money unitPrice,
            Money listPrice,
            Money floorPrice,
            Money netAmount,
            Money effectivePrice,
            Percentage discount,
            Text source) {

        static Line of(OrderLine line, Text name) {
            return new Line(
                    line.sku(),
                    name,
                    line.quantity(),
                    line.freeQuantity(),
                    line.requestedPrice().isPresent(),
                    line.unitPrice(),
                    line.listPrice(),
                    line.floorPrice(),
                    line.netAmount(),
                    line.effectivePrice(),
                    line.discount(),
                    line.priceOrigin().title());
        }
    }

    /** One order in a list. */
    public record Item(
            String number,
            int version,
            OrderStatus status,
            Text statusTitle,
            String requester,
            String customer,
            Text customerName,
            LocalDate requestedShipDate,
            Money orderValue,
            int revision,
            Instant createdAt,
            @Nullable Instant submittedAt) {}
}
