package io.countersign.approval;

import io.countersign.people.Nominee;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One step of a round: what the policy demands, who is asked for it, and how it stands. */
@Entity
class RequiredApproval {

    @TimeOrderedId
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round")
    private Round round;

    private int position;
    private String step;
    private Role role;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int quorum;

    @Convert(converter = ReasonsColumn.class)
    @Column(length = Length.LONG32)
    private List<Reason> reasons;

    private String basis;
    private long dueInSeconds;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private @Nullable Instant openedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant settledAt;
    private @Nullable Long carriedFrom;
    private @Nullable String appointTask;

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<Assignment> assignments = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RequiredApproval() {}

    @SuppressWarnings("NullAway.Init")
    private RequiredApproval(Round round, Requirement demanded, int position) {
        this.round = round;
        this.step = demanded.step();
        this.state = StepState.WAITING;
        adopt(demanded, position);
    }

    static RequiredApproval demand(Round round, Requirement demanded, int position) {
        return new RequiredApproval(round, demanded, position);
    }

    /** Takes over an approval that was given in an earlier round on the same facts. */
    void carry(long approvedStep, Instant at) {
        carriedFrom = approvedStep;
        state = StepState.CARRIED;
        settledAt = at;
    }

    /**
     * The policy was asked again for the same content: what is decided stays, unless now another role has to decide; what was
     * not required is required again.
     */
    void reconcile(Requirement demanded, int newPosition) {
        boolean other = !role.equals(demanded.role()) || mode != demanded.mode() || quorum != demanded.quorum();
        adopt(demanded, newPosition);
        if (other || state == StepState.NOT_REQUIRED) {
            assignments.forEach(Assignment::close);
            carriedFrom = null;
            state = StepState.WAITING;
        }
    }

    private void adopt(Requirement demanded, int newPosition) {
        position = newPosition;
        role = demanded.role();
        mode = demanded.mode();
        quorum = demanded.quorum();
        reasons = demanded.reasons();
        basis = demanded.basis();
        dueInSeconds = demanded.dueIn().toSeconds();
    }

    /** The facts changed and the policy no longer demands it; what is decided stays as it is. */
    void clear(Instant at) {
        if (state == StepState.WAITING || state == StepState.OPEN || state == StepState.UNRESOLVED) {
            settle(StepState.NOT_REQUIRED, at);
        }
    }

    /** Asks these persons, or notes that they are too few: an empty step never passes. */
    void ask(List<Nominee> nominees, Instant due, Instant at) {
        int shared = nextSeat();
        nominees.forEach(nominee -> seat(nominee, mode == Mode.ANY ? shared : nextSeat(), at));
        if (isStaffed()) {
            open(due, at);
        } else {
            state = StepState.UNRESOLVED;
        }
    }

    /** An administrator names somebody for a step that has too few. */
    void appoint(Nominee nominee, Instant at) {
        seat(nominee, nextSeat(), at);
    }

    /** Whether those who are asked can decide the step at all. */
    boolean isStaffed() {
        long seats = assignments.stream()
                .filter(assignment -> assignment.isOpen() || assignment.has(Verdict.APPROVE))
                .map(Assignment::seat)
                .distinct()
                .count();
        return !openAssignments().isEmpty() && seats >= (mode == Mode.QUORUM ? quorum : 1);
    }

    /** The superior takes a seat beside the person who is late; whoever of the two comes first decides. */
    void escalate(Assignment late, Nominee superior, Instant at) {
        seat(superior, late.seat(), at);
    }

    void open(Instant due, Instant at) {
        state = StepState.OPEN;
        if (openedAt == null) {
            openedAt = at;
        }
        dueAt = due;
    }

    private void seat(Nominee nominee, int seat, Instant at) {
        Optional<Assignment> before = assignments.stream()
                .filter(assignment -> assignment.person().equals(nominee.person()))
                .findFirst();
        if (before.isEmpty()) {
            assignments.add(Assignment.ask(this, nominee, seat, at));
        } else if (!before.get().isOpen()) {
            before.get().askAgain(nominee, seat, at);
        }
    }

    private int nextSeat() {
        return assignments.stream().mapToInt(Assignment::seat).max().orElse(0) + 1;
    }

    /** A rejection or a return settles the step at once, in every mode; approvals when they are enough. */
    void decide(Assignment assignment, Verdict verdict, Instant at) {
        assignment.decide(verdict);
        switch (verdict) {
            case REJECT -> settle(StepState.REJECTED, at);
            case RETURN -> settle(StepState.RETURNED, at);
            case APPROVE -> approveWhenEnough(assignment.seat(), at);
        }
    }

    private void approveWhenEnough(int decidedSeat, Instant at) {
        assignments.stream().filter(other -> other.seat() == decidedSeat).forEach(Assignment::close);
        Set<Integer> open = openAssignments().stream().map(Assignment::seat).collect(Collectors.toSet());
        long approved = assignments.stream()
                .filter(assignment -> assignment.has(Verdict.APPROVE))
                .map(Assignment::seat)
                .distinct()
                .count();
        boolean enough = switch (mode) {
            case ANY -> true;
            case ALL -> open.isEmpty();
            case QUORUM -> approved >= quorum;
        };
        if (enough) {
            settle(StepState.APPROVED, at);
        }
    }

    private void settle(StepState settled, Instant at) {
        state = settled;
        settledAt = at;
        assignments.forEach(Assignment::close);
    }

    /** On how many seats somebody was asked to the end; at least one. */
    int seats() {
        return Math.max(1, (int) assignments.stream()
                .filter(assignment -> assignment.isOpen() || assignment.isDecided())
                .map(Assignment::seat)
                .distinct()
                .count());
    }

    void appointing(String taskId) {
        appointTask = taskId;
    }

    List<Assignment> openAssignments() {
        return assignments.stream().filter(Assignment::isOpen).toList();
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    /** Whoever was asked here and may not be asked in another step of the round. */
    Set<PersonId> asked() {
        return assignments.stream()
                .filter(assignment -> state != StepState.NOT_REQUIRED || assignment.isDecided())
                .map(Assignment::person)
                .collect(Collectors.toSet());
    }

    /** Whoever decided here. */
    Set<PersonId> decided() {
        return assignments.stream()
                .filter(Assignment::isDecided)
                .map(Assignment::person)
                .collect(Collectors.toSet());
    }

    Long id() {
        return Objects.requireNonNull(id);
    }

    Round round() {
        return round;
    }

    int position() {
        return position;
    }

    String step() {
        return step;
    }

    Role role() {
        return role;
    }

    Mode mode() {
        return mode;
    }

    int quorum() {
        return quorum;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    String basis() {
        return basis;
    }

    Duration dueIn() {
        return Duration.ofSeconds(dueInSeconds);
    }

    StepState state() {
        return state;
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Long> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }

    Optional<String> appointTask() {
        return Optional.ofNullable(appointTask);
    }
}
