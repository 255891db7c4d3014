package io.countersign.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be asked.
 *
 * @param onBehalfOf whom this person stands in for, or null
 */
public record Nominee(PersonId person, @Nullable PersonId onBehalfOf, How how) {}
