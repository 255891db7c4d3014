package io.countersign.rebate;

import io.countersign.approval.Subject;
import io.countersign.calendar.PeriodKey;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is paid out of a rebate, to the party of the agreement and nobody else.
 *
 * @param month      the last one that is accrued
 * @param turnover   of the period until then
 * @param due        what it earned
 * @param paidBefore what earlier settlements of the period paid
 * @param amount     due less paid before
 * @param unit       of the dealer, along which approvers are found
 */
public record Settlement(
        String number,
        String agreement,
        String scheme,
        PeriodKey period,
        String customer,
        SettlementKind kind,
        String month,
        Money turnover,
        Money due,
        Money paidBefore,
        Money amount,
        SettlementStatus status,
        PersonId requester,
        String unit,
        Instant createdAt,
        Instant statusSince,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String processInstance) {

    static final String TYPE = "rebate-settlement";

    Subject subject() {
        return new Subject(TYPE, number);
    }

    Text title() {
        return new Text(
                "Rebate " + scheme + " of " + customer + ", " + period, customer + " 返利兑现 " + scheme + "，" + period);
    }

    /** Of everything that is approved. */
    String contentHash() {
        return Digest.sha256(String.join(
                "\n",
                agreement,
                scheme,
                period.value(),
                customer,
                kind.name(),
                month,
                turnover.toString(),
                due.toString(),
                paidBefore.toString(),
                amount.toString()));
    }
}
