package io.countersign.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do for an activity; becomes a task when the plan is committed.
 *
 * @param task     stable within the activity, {@code T1}
 * @param assignee id of the person
 * @param evidence what the task has to bring, or null where it brings nothing
 */
@Embeddable
public record PlannedTask(
        @Column(name = "task_id") String task,
        String title,
        String assignee,
        LocalDate dueOn,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        EvidenceKind evidence) {}
