package io.countersign.activity;

import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody came to an activity. Who refused to be recorded is a head without a name. */
@Entity
@Table(name = "activity_sign_in")
class SignIn {

    @Id
    @TimeOrderedId
    private Long id;

    private String activityNumber;
    private @Nullable String plannedId;
    private @Nullable String attendeeKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttendeeKind kind;

    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String institution;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Consent consent;

    private LocalDate onDay;
    private PersonId recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    @SuppressWarnings("NullAway.Init")
    SignIn(String activityNumber, Came came, Consent consent, LocalDate onDay, PersonId recordedBy, Instant at) {
        boolean named = consent != Consent.DENIED;
        this.activityNumber = activityNumber;
        this.kind = came.kind();
        this.consent = consent;
        this.onDay = onDay;
        this.recordedBy = recordedBy;
        this.recordedAt = at;
        this.plannedId = named ? came.attendee() : null;
        this.attendeeKey = named ? came.key() : null;
        this.code = named ? came.code() : null;
        this.name = named ? came.name() : null;
        this.institution = named ? came.institution() : null;
    }

    boolean isNamed() {
        return name != null;
    }

    long id() {
        return id;
    }

    @Nullable
    String plannedId() {
        return plannedId;
    }

    @Nullable
    String attendeeKey() {
        return attendeeKey;
    }

    AttendeeKind kind() {
        return kind;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String institution() {
        return institution;
    }

    Consent consent() {
        return consent;
    }

    LocalDate onDay() {
        return onDay;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
