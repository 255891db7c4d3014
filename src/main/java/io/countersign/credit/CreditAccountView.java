package io.countersign.credit;

import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dealer's credit as people see it.
 *
 * @param effectiveLimit null where the account is unlimited
 * @param available      what is left of it, negative when used beyond; null where the account is unlimited
 * @param ageing         open items by how late they are
 * @param openItems      the oldest that are unpaid, at most fifty
 */
public record CreditAccountView(
        String customer,
        CreditMode mode,
        CreditGrade grade,
        Standing standing,
        Money permanentLimit,
        Money temporaryLimit,
        Money collateral,
        @Nullable Money effectiveLimit,
        Money openReceivables,
        Money unappliedReceipts,
        Money deliveredUnbilled,
        Money approvedUndelivered,
        Money beyondHorizon,
        Money reserved,
        Money exposure,
        @Nullable Money available,
        @Nullable Percentage utilisation,
        Overdue overdue,
        Ageing ageing,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate financialsOn,
        List<OpenItemView> openItems) {

    /** Open amounts by days past due. */
    public record Ageing(
            Money notDue, Money days1to30, Money days31to60, Money days61to90, Money days91to180, Money over180) {}

    /** @param daysLate 0 when not yet due */
    public record OpenItemView(
            String number,
            Money amount,
            Money open,
            LocalDate documentDate,
            LocalDate dueDate,
            long daysLate,
            @Nullable String order) {}
}
