package io.countersign.payment;

import io.countersign.language.Digest;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One file for the bank, kept as it was written; written once. */
@Entity
@Immutable
class PaymentRun {

    @Id
    private String number;

    private PersonId createdBy;
    private Instant createdAt;
    private int payments;
    private Money total;
    private String sha256;

    @Lob
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected PaymentRun() {}

    PaymentRun(String number, PersonId createdBy, Instant createdAt, int payments, Money total, String content) {
        this.number = number;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.payments = payments;
        this.total = total;
        this.sha256 = Digest.sha256(content);
        this.content = content;
    }

    String number() {
        return number;
    }

    String content() {
        return content;
    }

    PaymentViews.Run view() {
        return new PaymentViews.Run(number, createdBy, createdAt, payments, total, sha256);
    }
}
