package io.countersign.credit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What a dealer owes or is about to owe, one bucket per stage, with one order added:
 * total = open receivables − unapplied receipts + delivered, not billed + approved, not delivered (within the horizon)
 * + reserved by other orders + this order − its prepayment.
 *
 * @param limit       the effective limit of the day, or null where the account is unlimited
 * @param overrun     how far the order goes beyond what is allowed; zero when it does not
 * @param utilisation total as a share of the limit, or null where there is no limit to divide by; a limit of zero is never "fine"
 */
public record CreditExposure(
        CreditMode mode,
        Money openReceivables,
        Money unappliedReceipts,
        Money deliveredUnbilled,
        Money approvedUndelivered,
        Money reserved,
        Money orderValue,
        Money prepaid,
        Money total,
        @Nullable Money limit,
        Money overrun,
        @Nullable Percentage utilisation) {

    @JsonIgnore
    public boolean isExceeded() {
        return overrun.isPositive();
    }

    /** The overrun as a share of the limit; null where there is no limit to divide by (then the highest band applies). */
    @JsonIgnore
    public @Nullable Percentage overrunShare() {
        return limit == null || !limit.isPositive() ? null : Percentage.of(overrun, limit);
    }
}
