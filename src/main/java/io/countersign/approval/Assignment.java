package io.countersign.approval;

import io.countersign.people.How;
import io.countersign.people.Nominee;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person is asked in one step. Persons on the same seat count once: everybody asked in mode ANY shares a seat, and a
 * superior takes the seat of whom he decides for.
 */
@Entity
class Assignment {

    @TimeOrderedId
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step")
    private RequiredApproval step;

    @Column(name = "round")
    private long roundId;

    private PersonId requester;
    private int seat;
    private PersonId person;
    private @Nullable PersonId onBehalfOf;

    @Enumerated(EnumType.STRING)
    private How how;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String task;
    private boolean waiting;
    private Instant askedAt;
    private @Nullable Instant remindedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    @SuppressWarnings("NullAway.Init")
    private Assignment(RequiredApproval step, Nominee nominee, int seat, Instant at) {
        this.step = step;
        this.roundId = step.round().id();
        this.requester = step.round().requester();
        this.seat = seat;
        this.person = nominee.person();
        this.onBehalfOf = nominee.onBehalfOf();
        this.how = nominee.how();
        this.state = AssignmentState.OPEN;
        this.askedAt = at;
    }

    static Assignment ask(RequiredApproval step, Nominee nominee, int seat, Instant at) {
        return new Assignment(step, nominee, seat, at);
    }

    /** Asks somebody again who was asked in this step before it was put off. */
    void askAgain(Nominee nominee, int onSeat, Instant at) {
        seat = onSeat;
        onBehalfOf = nominee.onBehalfOf();
        how = nominee.how();
        state = AssignmentState.OPEN;
        askedAt = at;
    }

    /** The person is away: the substitute is asked instead. */
    void handOver(Nominee substitute, Instant at) {
        person = substitute.person();
        onBehalfOf = substitute.onBehalfOf();
        how = substitute.how();
        askedAt = at;
    }

    /** The substitute's time is over: the person he stood in for is asked himself. */
    void handBack(Instant at) {
        person = Objects.requireNonNull(onBehalfOf);
        onBehalfOf = null;
        how = How.DIRECT;
        askedAt = at;
    }

    /** A task stands in the person's list. */
    void presented(String taskId) {
        task = taskId;
        waiting = true;
    }

    /** The task is gone, whether the person decided or was interrupted. */
    void withdrawn() {
        waiting = false;
    }

    void decide(Verdict decided) {
        verdict = decided;
        state = AssignmentState.DECIDED;
        waiting = false;
    }

    void close() {
        if (isOpen()) {
            state = AssignmentState.CLOSED;
            waiting = false;
        }
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    Long id() {
        return Objects.requireNonNull(id);
    }

    RequiredApproval step() {
        return step;
    }

    int seat() {
        return seat;
    }

    PersonId person() {
        return person;
    }

    Optional<PersonId> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    How how() {
        return how;
    }

    boolean isOpen() {
        return state == AssignmentState.OPEN;
    }

    boolean isDecided() {
        return state == AssignmentState.DECIDED;
    }

    boolean has(Verdict asked) {
        return verdict == asked;
    }

    Optional<String> task() {
        return Optional.ofNullable(task);
    }

    Instant askedAt() {
        return askedAt;
    }
}
