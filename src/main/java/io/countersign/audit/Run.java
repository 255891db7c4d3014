package io.countersign.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process instance that worked on a case: the business process itself, or one it called.
 *
 * @param definition id of the version it runs on now, which is the one to draw
 * @param until      when it ended, or null while it runs
 * @param within     instance that called it, or null
 */
public record Run(
        String instance,
        String definition,
        String process,
        String name,
        int version,
        Instant from,
        @Nullable Instant until,
        @Nullable String within) {}
