package io.countersign.advance;

import io.countersign.approval.Subject;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money an employee asks for before he spends it. What is open of it moves by conditional updates only. */
@Entity
@Table(name = "employee_advance")
class Advance {

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AdvanceStatus status;

    private PersonId requester;
    private String unit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AdvancePurpose purpose;

    private String reason;
    private @Nullable String activity;
    private Money amount;
    private LocalDate neededOn;
    private LocalDate endsOn;
    private LocalDate dueOn;
    private Money openAmount;
    private int revision;

    @Lob
    private @Nullable String findings;

    private @Nullable Money openBefore;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Chased chased;

    private Instant createdAt;
    private Instant statusSince;
    private @Nullable String processInstance;
    private @Nullable Instant submittedAt;
    private @Nullable Instant paidAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private @Nullable String bankRefusal;

    @SuppressWarnings("NullAway.Init")
    protected Advance() {}

    @SuppressWarnings("NullAway.Init")
    private Advance(String number, Person requester, Instant at) {
        this.number = number;
        this.requester = requester.id();
        this.unit = requester.unit();
        this.status = AdvanceStatus.DRAFT;
        this.openAmount = Money.ZERO;
        this.revision = 1;
        this.createdAt = at;
        this.statusSince = at;
    }

    static Advance draft(String number, Person requester, AdvanceContent content, Instant at) {
        Advance advance = new Advance(number, requester, at);
        advance.take(content);
        return advance;
    }

    /** @throws Refusal when it is not with its requester */
    void change(AdvanceContent content) {
        if (!status.isEditable()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "advance-not-editable",
                    new Text(
                            number + " is " + status.title().en()
                                    + ": only a draft or a returned advance can be changed. Withdraw it, or ask an approver to return it.",
                            number + " 的状态为“" + status.title().zh() + "”，只有草稿或被退回的借款可以修改。请先撤回，或请审批人退回。"));
        }
        take(content);
    }

    private void take(AdvanceContent content) {
        purpose = content.purpose();
        reason = content.reason();
        activity = content.activity();
        amount = content.amount();
        neededOn = content.neededOn();
        endsOn = content.endsOn();
        dueOn = content.dueOn();
    }

    void become(AdvanceStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        statusSince = at;
        status = next;
    }

    void close(AdvanceStatus end, @Nullable String why, Instant at) {
        become(end, at);
        closedAt = at;
        closingReason = why;
    }

    /** The bank has paid: from now on it is open. */
    void paid(Instant at) {
        become(AdvanceStatus.PAID, at);
        paidAt = at;
        openAmount = amount;
        bankRefusal = null;
    }

    void notPaid(String why) {
        bankRefusal = why;
    }

    void checked(String found, Money open) {
        findings = found;
        openBefore = open;
    }

    void chase(Chased step) {
        chased = step;
    }

    AdvanceContent content() {
        return new AdvanceContent(purpose, reason, activity, amount, neededOn, endsOn, dueOn);
    }

    boolean isRequestedBy(PersonId person) {
        return requester.equals(person);
    }

    boolean isOverdue(LocalDate on) {
        return openAmount.isPositive() && on.isAfter(dueOn);
    }

    Subject subject() {
        return new Subject(AdvanceSubjects.TYPE, number);
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    AdvanceStatus status() {
        return status;
    }

    PersonId requester() {
        return requester;
    }

    String unit() {
        return unit;
    }

    Money amount() {
        return amount;
    }

    Money openAmount() {
        return openAmount;
    }

    AdvancePurpose purpose() {
        return purpose;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int revision() {
        return revision;
    }

    Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    /** What the employee had open of earlier advances, when this one was last checked. */
    Optional<Money> openBefore() {
        return Optional.ofNullable(openBefore);
    }

    Optional<Chased> chased() {
        return Optional.ofNullable(chased);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant statusSince() {
        return statusSince;
    }

    Optional<String> processInstance() {
        return Optional.ofNullable(processInstance);
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    Optional<String> bankRefusal() {
        return Optional.ofNullable(bankRefusal);
    }
}
