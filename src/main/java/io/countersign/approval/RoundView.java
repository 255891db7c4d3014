package io.countersign.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as its subject and the audit show it.
 *
 * @param state   {@code OPEN}, {@code CLOSED}, {@code SUPERSEDED} or {@code ABANDONED}
 * @param outcome null unless it is closed
 */
public record RoundView(
        int round,
        String state,
        @Nullable Outcome outcome,
        Instant openedAt,
        String contentHash,
        String policy,
        int policyVersion,
        List<PathStep> path,
        List<Decided> decisions) {}
