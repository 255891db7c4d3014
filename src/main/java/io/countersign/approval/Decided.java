package io.countersign.approval;

import io.countersign.people.How;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision as lists and timelines show it, without the evidence it was made on. */
public record Decided(
        long stepId,
        int round,
        String step,
        Role role,
        PersonId person,
        @Nullable PersonId onBehalfOf,
        How how,
        Verdict verdict,
        @Nullable String reason,
        Instant at,
        String evidenceHash) {}
