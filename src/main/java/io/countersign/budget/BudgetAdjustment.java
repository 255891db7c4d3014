package io.countersign.budget;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request to move money from one budget to another. Its status is the truth that the process mirrors. */
@Entity
class BudgetAdjustment {

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AdjustmentStatus status;

    private String requester;
    private String unit;
    private String fromNode;
    private String toNode;
    private LocalDate forMonth;
    private Money amount;
    private String reason;
    private int revision;
    private Instant createdAt;
    private Instant statusSince;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private @Nullable String processInstance;

    @Lob
    private @Nullable String submittedAs;

    @Lob
    private @Nullable String submittedBefore;

    @SuppressWarnings("NullAway.Init")
    protected BudgetAdjustment() {}

    @SuppressWarnings("NullAway.Init")
    private BudgetAdjustment(String number, Person requester, Instant at) {
        this.number = number;
        this.requester = requester.id().value();
        this.status = AdjustmentStatus.DRAFT;
        this.revision = 1;
        this.createdAt = at;
        this.statusSince = at;
    }

    /** @param unit of the budget that gives: approvers are found along it */
    static BudgetAdjustment draft(String number, Person requester, AdjustmentContent content, String unit, Instant at) {
        BudgetAdjustment adjustment = new BudgetAdjustment(number, requester, at);
        adjustment.take(content, unit);
        return adjustment;
    }

    /** @throws Refusal when it is not with its requester */
    void change(AdjustmentContent content, String unit) {
        if (!status.isEditable()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "adjustment-not-editable",
                    new Text(
                            number + " is " + status.title().en()
                                    + ": only a draft or a returned adjustment can be changed. Withdraw it, or ask an approver to return it.",
                            number + " 的状态为“" + status.title().zh() + "”，只有草稿或被退回的调整可以修改。请先撤回，或请审批人退回。"));
        }
        take(content, unit);
    }

    private void take(AdjustmentContent content, String givingUnit) {
        unit = givingUnit;
        fromNode = content.from();
        toNode = content.to();
        forMonth = content.month();
        amount = content.amount();
        reason = content.reason();
    }

    /** Remembers what is put before the approvers now, and what was before. */
    void submitted() {
        submittedBefore = submittedAs;
        submittedAs = content().text();
    }

    void become(AdjustmentStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        statusSince = at;
        status = next;
    }

    void close(AdjustmentStatus end, @Nullable String why, Instant at) {
        become(end, at);
        closedAt = at;
        closingReason = why;
    }

    AdjustmentContent content() {
        return new AdjustmentContent(fromNode, toNode, forMonth, amount, reason);
    }

    Optional<AdjustmentContent> before() {
        return Optional.ofNullable(submittedBefore).map(AdjustmentContent::read);
    }

    boolean isRequestedBy(PersonId person) {
        return requester.equals(person.value());
    }

    Subject subject() {
        return new Subject(AdjustmentSubjects.TYPE, number);
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    AdjustmentStatus status() {
        return status;
    }

    PersonId requester() {
        return new PersonId(requester);
    }

    String unit() {
        return unit;
    }

    int revision() {
        return revision;
    }

    Instant statusSince() {
        return statusSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    Optional<String> processInstance() {
        return Optional.ofNullable(processInstance);
    }
}
