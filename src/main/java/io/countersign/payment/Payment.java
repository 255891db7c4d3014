package io.countersign.payment;

import io.countersign.approval.Subject;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money that somebody is to get for a subject; its status moves by conditional updates only, never by reading first. */
@Entity
class Payment {

    @Id
    private String number;

    private String subjectType;
    private String subjectNumber;
    private String line;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PayeeKind payeeKind;

    private String payee;
    private String payeeNameEn;
    private String payeeNameZh;
    private @Nullable String account;
    private Money amount;
    private String purposeEn;
    private String purposeZh;
    private PersonId requester;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentStatus status;

    private int attempt;
    private Instant requestedAt;
    private @Nullable String run;
    private @Nullable Instant exportedAt;
    private @Nullable Instant settledAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    @SuppressWarnings("NullAway.Init")
    Payment(String number, RequestPayment.Command command, Instant at) {
        this.number = number;
        this.subjectType = command.subject().type();
        this.subjectNumber = command.subject().number();
        this.line = command.line();
        this.payeeKind = command.payeeKind();
        this.payee = command.payee();
        this.payeeNameEn = command.payeeName().en();
        this.payeeNameZh = command.payeeName().zh();
        this.account = command.account();
        this.amount = command.amount();
        this.purposeEn = command.purpose().en();
        this.purposeZh = command.purpose().zh();
        this.requester = command.requester();
        this.status = PaymentStatus.REQUESTED;
        this.attempt = 1;
        this.requestedAt = at;
    }

    /** What the bank calls it: the same payment asked for again after a refusal is another one to the bank. */
    String reference() {
        return number + "-" + attempt;
    }

    Subject subject() {
        return new Subject(subjectType, subjectNumber);
    }

    boolean isTo(PersonId person) {
        return payeeKind == PayeeKind.EMPLOYEE && payee.equals(person.value());
    }

    String number() {
        return number;
    }

    String line() {
        return line;
    }

    PayeeKind payeeKind() {
        return payeeKind;
    }

    String payee() {
        return payee;
    }

    Text payeeName() {
        return new Text(payeeNameEn, payeeNameZh);
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    Money amount() {
        return amount;
    }

    Text purpose() {
        return new Text(purposeEn, purposeZh);
    }

    PersonId requester() {
        return requester;
    }

    PaymentStatus status() {
        return status;
    }

    int attempt() {
        return attempt;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<String> run() {
        return Optional.ofNullable(run);
    }

    Optional<Instant> exportedAt() {
        return Optional.ofNullable(exportedAt);
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
