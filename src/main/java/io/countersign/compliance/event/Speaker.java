package io.countersign.compliance.event;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A professional who is paid for a talk or advice. {@code hcp.EngagementFacts} fills in what the registers know.
 *
 * @param code             {@code H-0001}
 * @param need             why this person is needed, or null where nobody said
 * @param fairMost         the most the rate card allows for tier and hours, or null without a rate
 * @param contractNo       number of the written contract, or null without one
 * @param contractSignedOn day it was signed, or null
 * @param accountHolder    whose bank account it is, or null where no account is known
 * @param withheld         tax withheld when paid, or null before
 * @param taxDue           tax that has to be withheld from the fee
 * @param cap              how the year stands with this engagement in it, or null where unknown
 */
public record Speaker(
        String code,
        Text name,
        @Nullable String tier,
        @Nullable String topic,
        @Nullable String need,
        BigDecimal hours,
        Money fee,
        @Nullable Money fairMost,
        @Nullable String contractNo,
        @Nullable LocalDate contractSignedOn,
        @Nullable String accountHolder,
        @Nullable Money withheld,
        Money taxDue,
        @Nullable CapStanding cap) {}
