package io.countersign.order;

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

/** A dealer's order. Its status is the truth that the process mirrors; its content may change only while it is with its requester. */
@Entity
@Table(name = "sales_order")
public class Order {

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrderStatus status;

    private String requester;
    private String unit;
    private String customer;
    private LocalDate requestedShipDate;
    private @Nullable String note;
    private Money orderValue;
    private int revision;
    private Instant createdAt;
    private Instant statusSince;
    private @Nullable String processInstance;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private @Nullable Instant handedOverAt;
    private @Nullable String erpReference;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_number"))
    @OrderColumn(name = "position")
    private List<OrderLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    @SuppressWarnings("NullAway.Init")
    private Order(String number, Person requester, Instant at) {
        this.number = number;
        this.requester = requester.id().value();
        this.status = OrderStatus.DRAFT;
        this.revision = 1;
        this.createdAt = at;
        this.statusSince = at;
    }

    static Order draft(String number, Person requester, OrderContent content, Instant at) {
        Order order = new Order(number, requester, at);
        order.take(content);
        return order;
    }

    /** @throws Refusal when it is not with its requester */
    void change(OrderContent content) {
        if (!status.isEditable()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "order-not-editable",
                    new Text(
                            number + " is " + status.title().en()
                                    + ": only a draft or a returned order can be changed. Withdraw it, or ask an approver to return it.",
                            number + " 的状态为“" + status.title().zh() + "”，只有草稿或被退回的订单可以修改。请先撤回，或请审批人退回。"));
        }
        take(content);
    }

    private void take(OrderContent content) {
        customer = content.customer();
        unit = content.unit();
        requestedShipDate = content.requestedShipDate();
        note = content.note();
        orderValue = content.orderValue();
        lines.clear();
        lines.addAll(content.lines());
    }

    /** Takes today's prices at the moment of checking. */
    void reprice(OrderContent content) {
        if (!content.hash().equals(content().hash())) {
            take(content);
        }
    }

    void become(OrderStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        statusSince = status == next ? statusSince : at;
        status = next;
    }

    void close(OrderStatus end, @Nullable String reason, Instant at) {
        become(end, at);
        closedAt = at;
        closingReason = reason;
    }

    void handOver(String reference, Instant at) {
        become(OrderStatus.RELEASED, at);
        closedAt = at;
        handedOverAt = at;
        erpReference = reference;
    }

    OrderContent content() {
        return new OrderContent(customer, unit, requestedShipDate, note, lines);
    }

    boolean isRequestedBy(PersonId person) {
        return requester.equals(person.value());
    }

    public Subject subject() {
        return new Subject(OrderSubjects.TYPE, number);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public OrderStatus status() {
        return status;
    }

    public PersonId requester() {
        return new PersonId(requester);
    }

    /** Path of the organisation unit that looks after the customer; approvers are found along it. */
    public String unit() {
        return unit;
    }

    public String customer() {
        return customer;
    }

    public LocalDate requestedShipDate() {
        return requestedShipDate;
    }

    public Money orderValue() {
        return orderValue;
    }

    /** Counts submissions: 1 for the first, one more after each return. */
    public int revision() {
        return revision;
    }

    Instant statusSince() {
        return statusSince;
    }

    Optional<String> processInstance() {
        return Optional.ofNullable(processInstance);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    public Optional<Instant> handedOverAt() {
        return Optional.ofNullable(handedOverAt);
    }

    public Optional<String> erpReference() {
        return Optional.ofNullable(erpReference);
    }
}
