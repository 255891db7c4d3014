package io.countersign.activity;

import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something somebody has to do for an activity: planned, then open, then carried out or no longer needed. */
@Entity
@Table(name = "activity_task")
class ExecutionTask {

    /** How far it is. */
    enum State {
        OPEN,
        DONE,
        /** The plan changed and does not need it any more. */
        DROPPED
    }

    @Id
    @TimeOrderedId
    private Long id;

    private String activityNumber;

    @Column(name = "task_id")
    private String task;

    private String title;
    private PersonId assignee;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable EvidenceKind evidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private @Nullable String note;
    private @Nullable PersonId doneBy;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ExecutionTask() {}

    @SuppressWarnings("NullAway.Init")
    ExecutionTask(String activityNumber, PlannedTask planned) {
        this.activityNumber = activityNumber;
        this.task = planned.task();
        open(planned);
    }

    /** Takes what the plan says now; what is done stays as it was done. */
    void open(PlannedTask planned) {
        if (state != State.DONE) {
            state = State.OPEN;
            title = planned.title();
            assignee = new PersonId(planned.assignee());
            dueOn = planned.dueOn();
            evidence = planned.evidence();
        }
    }

    void drop() {
        state = state == State.OPEN ? State.DROPPED : state;
    }

    void note(@Nullable String what) {
        note = what;
    }

    void done(PersonId by, Instant at) {
        state = State.DONE;
        doneBy = by;
        doneAt = at;
    }

    String task() {
        return task;
    }

    String title() {
        return title;
    }

    PersonId assignee() {
        return assignee;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Optional<EvidenceKind> evidence() {
        return Optional.ofNullable(evidence);
    }

    State state() {
        return state;
    }

    @Nullable
    String note() {
        return note;
    }

    Optional<PersonId> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }
}
