package io.countersign.photo;

import io.countersign.people.PersonId;

/**
 * What a photo is shown for.
 *
 * @param subject number of the document, {@code MA-2026-000001}
 */
public record PhotoUse(String subject, PersonId by) {}
