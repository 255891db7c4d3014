package io.countersign.people;

import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for somebody who is away, from one day to another, both inclusive, as the office counts days. He may not
 * decide what the person he stands in for may not, nor beyond the smaller authority of the two; and nobody stands in for him.
 */
@Entity
public class Substitution {

    @TimeOrderedId
    @Id
    private Long id;

    private PersonId person;
    private PersonId substitute;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private PersonId setBy;
    private Instant setAt;
    private @Nullable Instant cancelledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    @SuppressWarnings("NullAway.Init")
    private Substitution(
            PersonId person, PersonId substitute, LocalDate from, LocalDate until, PersonId setBy, Instant setAt) {
        this.person = person;
        this.substitute = substitute;
        this.fromDate = from;
        this.untilDate = until;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    static Substitution agree(
            PersonId person, PersonId substitute, LocalDate from, LocalDate until, PersonId setBy, Instant at) {
        return new Substitution(person, substitute, from, until, setBy, at);
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public PersonId person() {
        return person;
    }

    public PersonId substitute() {
        return substitute;
    }

    public LocalDate from() {
        return fromDate;
    }

    public LocalDate until() {
        return untilDate;
    }

    boolean covers(LocalDate day) {
        return cancelledAt == null && !day.isBefore(fromDate) && !day.isAfter(untilDate);
    }

    void cancel(Instant at) {
        if (cancelledAt == null) {
            cancelledAt = at;
        }
    }
}
