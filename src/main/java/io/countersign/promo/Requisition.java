package io.countersign.promo;

import io.countersign.approval.Subject;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody asks for promotional items for an activity. Its status is the truth that the process mirrors. */
@Entity
@Table(name = "promo_requisition")
class Requisition {

    /** The type of subject under which requisitions are approved. */
    static final String TYPE = "promo-requisition";

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequisitionStatus status;

    private String requester;
    private String unit;
    private String activity;
    private LocalDate neededOn;
    private String purpose;
    private Money total;
    private int revision;
    private Instant createdAt;
    private Instant statusSince;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private @Nullable String processInstance;

    @ElementCollection
    @CollectionTable(name = "promo_requisition_line", joinColumns = @JoinColumn(name = "requisition"))
    @OrderColumn(name = "position")
    private List<RequisitionLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Requisition() {}

    @SuppressWarnings("NullAway.Init")
    private Requisition(String number, Person requester, Instant at) {
        this.number = number;
        this.requester = requester.id().value();
        this.unit = requester.unit();
        this.status = RequisitionStatus.DRAFT;
        this.revision = 1;
        this.createdAt = at;
        this.statusSince = at;
    }

    static Requisition draft(String number, Person requester, RequisitionContent content, Instant at) {
        Requisition requisition = new Requisition(number, requester, at);
        requisition.take(content);
        return requisition;
    }

    /** @throws Refusal when it is not with its requester */
    void change(RequisitionContent content) {
        if (!status.isEditable()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "requisition-not-editable",
                    new Text(
                            number + " is " + status.title().en()
                                    + ": only a draft or a returned requisition can be changed.",
                            number + " 的状态为“" + status.title().zh() + "”，只有草稿或被退回的领用申请可以修改。"));
        }
        take(content);
    }

    private void take(RequisitionContent content) {
        activity = content.activity();
        neededOn = content.neededOn();
        purpose = content.purpose();
        total = content.total();
        lines.clear();
        lines.addAll(content.lines());
    }

    void become(RequisitionStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        status = next;
        statusSince = at;
    }

    void close(RequisitionStatus end, @Nullable String reason, Instant at) {
        become(end, at);
        closedAt = at;
        closingReason = reason;
    }

    RequisitionContent content() {
        return new RequisitionContent(activity, neededOn, purpose, lines);
    }

    boolean isRequestedBy(PersonId person) {
        return requester.equals(person.value());
    }

    Subject subject() {
        return new Subject(TYPE, number);
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    RequisitionStatus status() {
        return status;
    }

    PersonId requester() {
        return new PersonId(requester);
    }

    String unit() {
        return unit;
    }

    Money total() {
        return total;
    }

    int revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant statusSince() {
        return statusSince;
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
