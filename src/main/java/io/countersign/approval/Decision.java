package io.countersign.approval;

import io.countersign.money.Money;
import io.countersign.people.How;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What one person decided, on which evidence, by which authority. Written once: the database refuses to change or delete it,
 * and its keys refuse a second one of the same person in the round, a second one on the same seat, and one by the requester.
 */
@Entity
@Immutable
@Table(name = "approval_decision")
class Decision {

    @TimeOrderedId
    @Id
    private Long id;

    @Column(name = "round")
    private long roundId;

    @Column(name = "step")
    private long requiredApprovalId;

    @Column(name = "assignment")
    private long assignmentId;

    private int seat;
    private String subjectType;

    @Column(name = "subject_number")
    private String number;

    @Column(name = "round_number")
    private int round;

    @Column(name = "step_name")
    private String step;

    private Role role;
    private PersonId requester;
    private PersonId person;
    private String account;
    private @Nullable PersonId onBehalfOf;

    @Enumerated(EnumType.STRING)
    private How how;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String reason;
    private @Nullable Money authority;
    private Instant decidedAt;
    private String contentHash;
    private String evidenceHash;

    @Column(length = Length.LONG32)
    private String evidence;

    private String formVersion;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @SuppressWarnings("NullAway.Init")
    private Decision(
            Assignment assignment,
            Given given,
            Snapshot snapshot,
            @Nullable Money authority,
            String formVersion,
            Instant at) {
        RequiredApproval asked = assignment.step();
        Round in = asked.round();
        this.roundId = in.id();
        this.requiredApprovalId = asked.id();
        this.assignmentId = assignment.id();
        this.seat = assignment.seat();
        this.subjectType = in.subject().type();
        this.number = in.subject().number();
        this.round = in.round();
        this.step = asked.step();
        this.role = asked.role();
        this.requester = in.requester();
        this.person = assignment.person();
        this.account = given.account();
        this.onBehalfOf = assignment.onBehalfOf().orElse(null);
        this.how = assignment.how();
        this.verdict = given.verdict();
        this.reason = given.reason();
        this.authority = authority;
        this.decidedAt = at;
        this.contentHash = in.contentHash();
        this.evidenceHash = snapshot.hash();
        this.evidence = snapshot.json();
        this.formVersion = formVersion;
    }

    /** What the person gave, through which account. */
    record Given(String account, Verdict verdict, @Nullable String reason) {}

    /** @param authority up to which amount the person might decide, or null for as far as the role goes */
    static Decision record(
            Assignment assignment,
            Given given,
            Snapshot snapshot,
            @Nullable Money authority,
            String formVersion,
            Instant at) {
        return new Decision(assignment, given, snapshot, authority, formVersion, at);
    }

    DecisionMade event() {
        return new DecisionMade(
                new Subject(subjectType, number),
                round,
                step,
                person,
                onBehalfOf,
                verdict,
                reason,
                evidenceHash,
                decidedAt);
    }
}
