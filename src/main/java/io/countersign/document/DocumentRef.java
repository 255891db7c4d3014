package io.countersign.document;

import io.countersign.people.PersonId;
import java.time.Instant;

/** One file of a subject without its content. */
public record DocumentRef(
        String id,
        String name,
        String contentType,
        long size,
        String sha256,
        PersonId uploadedBy,
        Instant uploadedAt) {}
