package io.countersign.expense;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An employee's claim. Its status is the truth that the process mirrors; its content may change only while it is with its
 * employee, and from then on amounts only go down.
 */
@Entity
@Table(name = "expense_claim")
public class ExpenseClaim {

    /** How often a claim may come back before a further return ends it. */
    static final int MOST_RETURNS = 3;

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClaimStatus status;

    private PersonId requester;
    private String unit;
    private String purpose;
    private String contentHash;
    private Money claimed;
    private Money sanctioned;
    private Money offsetAmount;
    private Money payable;
    private int revision;
    private int returnCount;
    private Instant createdAt;
    private Instant statusSince;
    private @Nullable Long audit;
    private @Nullable String processInstance;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private @Nullable String bankRefusal;

    @ElementCollection
    @CollectionTable(name = "expense_line", joinColumns = @JoinColumn(name = "claim_number"))
    @OrderColumn(name = "position")
    private List<ExpenseLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ExpenseClaim() {}

    @SuppressWarnings("NullAway.Init")
    static ExpenseClaim draft(String number, Person requester, ClaimContent content, Instant at) {
        ExpenseClaim claim = new ExpenseClaim();
        claim.number = number;
        claim.requester = requester.id();
        claim.unit = requester.unit();
        claim.status = ClaimStatus.DRAFT;
        claim.revision = 1;
        claim.createdAt = at;
        claim.statusSince = at;
        claim.take(content);
        return claim;
    }

    /** @throws Refusal when it is not with its employee */
    void change(ClaimContent content) {
        if (!status.isEditable()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "claim-not-editable",
                    new Text(
                            number + " is " + status.title().en()
                                    + ": only a draft or a returned claim can be changed. Withdraw it, or ask an approver to return it.",
                            number + " 的状态为“" + status.title().zh() + "”，只有草稿或被退回的报销单可以修改。请先撤回，或请审批人退回。"));
        }
        take(content);
    }

    private void take(ClaimContent content) {
        purpose = content.purpose();
        contentHash = content.hash();
        claimed = content.claimed();
        offsetAmount = Money.ZERO;
        payable = Money.ZERO;
        lines.clear();
        content.lines().forEach(line -> lines.add(new ExpenseLine(line)));
        sanctioned = claimed;
    }

    void submit(String process, Instant at) {
        become(ClaimStatus.SUBMITTED, at);
        processInstance = process;
        submittedAt = at;
    }

    void resubmit(Instant at) {
        become(ClaimStatus.SUBMITTED, at);
        submittedAt = at;
        revision++;
        bankRefusal = null;
    }

    /** @param shares what the employee bears himself, one for each line */
    void audited(ClaimAudit kept, List<Money> shares) {
        audit = kept.id();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).bear(shares.get(i));
        }
        addUp();
    }

    void cut(int line, Money to, String reason, PersonId by) {
        lines.get(line).cut(to, reason, by);
        addUp();
    }

    private void addUp() {
        sanctioned = lines.stream().map(ExpenseLine::sanctioned).reduce(Money.ZERO, Money::plus);
    }

    void approve(Money offsetByAdvances, Instant at) {
        become(ClaimStatus.APPROVED, at);
        offsetAmount = offsetByAdvances;
        payable = sanctioned.minus(offsetByAdvances);
    }

    /** By an approver, up to three times; by the audit or the bank as often as they find something. */
    void giveBack(boolean byApprover, Instant at) {
        become(ClaimStatus.RETURNED, at);
        returnCount += byApprover ? 1 : 0;
    }

    boolean mayBeReturned() {
        return returnCount < MOST_RETURNS;
    }

    void refusedByBank(String reason) {
        bankRefusal = reason;
    }

    void become(ClaimStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        statusSince = status == next ? statusSince : at;
        status = next;
    }

    void close(ClaimStatus end, @Nullable String reason, Instant at) {
        become(end, at);
        closedAt = at;
        closingReason = reason;
    }

    ClaimContent content() {
        return new ClaimContent(purpose, lines.stream().map(ExpenseLine::facts).toList());
    }

    /** Each with the id it goes by in ledgers: its place, counted from 1. */
    List<NumberedLine> numbered() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new NumberedLine(Integer.toString(i + 1), lines.get(i)))
                .toList();
    }

    /** A line and its id within the claim. */
    record NumberedLine(String id, ExpenseLine line) {}

    boolean isRequestedBy(PersonId person) {
        return requester.equals(person);
    }

    public Subject subject() {
        return new Subject(ClaimSubjects.TYPE, number);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public ClaimStatus status() {
        return status;
    }

    public PersonId requester() {
        return requester;
    }

    String unit() {
        return unit;
    }

    String purpose() {
        return purpose;
    }

    String contentHash() {
        return contentHash;
    }

    Money claimed() {
        return claimed;
    }

    Money sanctioned() {
        return sanctioned;
    }

    Money offset() {
        return offsetAmount;
    }

    Money payable() {
        return payable;
    }

    /** Counts submissions: 1 for the first, one more after each return. */
    int revision() {
        return revision;
    }

    int returns() {
        return returnCount;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant statusSince() {
        return statusSince;
    }

    Optional<Long> audit() {
        return Optional.ofNullable(audit);
    }

    Optional<String> processInstance() {
        return Optional.ofNullable(processInstance);
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

    Optional<String> bankRefusal() {
        return Optional.ofNullable(bankRefusal);
    }
}
