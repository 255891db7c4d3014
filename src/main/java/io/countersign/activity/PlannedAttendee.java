package io.countersign.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected, by name.
 *
 * @param attendee stable within the activity, {@code A1}
 * @param code     of the professional, or the id of the own person; null for a guest nobody has on file
 */
@Embeddable
public record PlannedAttendee(
        @Column(name = "attendee_id") String attendee,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        AttendeeKind kind,

        @Nullable String code,
        String name,
        @Nullable String institution) {}
