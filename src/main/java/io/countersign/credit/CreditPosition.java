package io.countersign.credit;

import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the exposure of one account is computed from, read by one statement.
 *
 * @param withinHorizon approved by other orders, not delivered, shipping within the horizon
 * @param ownReserved   what the order in question holds of {@code buckets.reserved}
 * @param laterReserved what orders hold of it that reserved after the one in question
 * @param prepaid       receipts allocated to the order in question
 */
record CreditPosition(
        String customer,
        CreditMode mode,
        CreditGrade grade,
        Standing standing,
        Money permanentLimit,
        Money temporaryLimit,
        Money collateral,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate financialsOn,
        Buckets buckets,
        long entries,
        Money withinHorizon,
        Money ownReserved,
        Money laterReserved,
        Money prepaid) {

    Money effectiveLimit() {
        return permanentLimit.plus(temporaryLimit).plus(collateral);
    }

    CreditExposure exposure(Money orderValue, Money further) {
        Money counted = prepaid.plus(further).min(orderValue);
        Money reservedByOthers = buckets.reserved().minus(ownReserved).minus(laterReserved);
        Money total = buckets.openReceivables()
                .minus(buckets.unappliedReceipts())
                .plus(buckets.deliveredUnbilled())
                .plus(withinHorizon)
                .plus(reservedByOthers)
                .plus(orderValue)
                .minus(counted);
        Money limit = limit();
        return new CreditExposure(
                mode,
                buckets.openReceivables(),
                buckets.unappliedReceipts(),
                buckets.deliveredUnbilled(),
                withinHorizon,
                reservedByOthers,
                orderValue,
                counted,
                total,
                limit,
                overrun(total, orderValue.minus(counted)),
                limit == null || !limit.isPositive() ? null : Percentage.of(total, limit));
    }

    /** Without credit only the order's own prepayment counts, whatever else is open or paid. */
    private Money overrun(Money total, Money creditNeeded) {
        return switch (mode) {
            case UNLIMITED -> Money.ZERO;
            case NO_CREDIT -> creditNeeded;
            case LIMITED -> total.minus(effectiveLimit()).max(Money.ZERO);
        };
    }

    private @Nullable Money limit() {
        return switch (mode) {
            case UNLIMITED -> null;
            case NO_CREDIT -> Money.ZERO;
            case LIMITED -> effectiveLimit();
        };
    }

    /** The same position with an amount of the order in question already counted in the bucket. */
    CreditPosition holding(Money own) {
        return new CreditPosition(
                customer,
                mode,
                grade,
                standing,
                permanentLimit,
                temporaryLimit,
                collateral,
                reviewOn,
                financialsOn,
                buckets,
                entries,
                withinHorizon,
                own,
                laterReserved,
                prepaid);
    }
}
