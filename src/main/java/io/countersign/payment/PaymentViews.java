package io.countersign.payment;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payments as the API and the page show them; of an account only its last four characters. */
public final class PaymentViews {

    private PaymentViews() {}

    /** @param reference what the bank calls it */
    public record Item(
            String number,
            String reference,
            PaymentStatus status,
            Text statusTitle,
            String subjectType,
            String subject,
            String line,
            PayeeKind payeeKind,
            String payee,
            Text payeeName,
            @Nullable String account,
            Money amount,
            Text purpose,
            PersonId requester,
            Instant requestedAt,
            @Nullable String run,
            @Nullable Instant exportedAt,
            @Nullable Instant settledAt,
            @Nullable String reason) {}

    /** A file for the bank without its content. */
    public record Run(String number, PersonId createdBy, Instant createdAt, int payments, Money total, String sha256) {}

    /** A payment that a run left out, and why. */
    public record LeftOut(String payment, String subject, Text reason) {}

    /** What came of a run. */
    public record Exported(Run run, List<LeftOut> leftOut) {}

    static Item of(Payment payment) {
        return new Item(
                payment.number(),
                payment.reference(),
                payment.status(),
                payment.status().title(),
                payment.subject().type(),
                payment.subject().number(),
                payment.line(),
                payment.payeeKind(),
                payment.payee(),
                payment.payeeName(),
                payment.account().map(PaymentViews::masked).orElse(null),
                payment.amount(),
                payment.purpose(),
                payment.requester(),
                payment.requestedAt(),
                payment.run().orElse(null),
                payment.exportedAt().orElse(null),
                payment.settledAt().orElse(null),
                payment.reason().orElse(null));
    }

    static String masked(String account) {
        return "****" + account.substring(Math.max(0, account.length() - 4));
    }
}
