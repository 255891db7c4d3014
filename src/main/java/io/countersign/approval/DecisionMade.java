package io.countersign.approval;

import io.countersign.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody decided; published in the transaction that keeps the decision. */
public record DecisionMade(
        Subject subject,
        int round,
        String step,
        PersonId person,
        @Nullable PersonId onBehalfOf,
        Verdict verdict,
        @Nullable String reason,
        String evidenceHash,
        Instant at) {}
