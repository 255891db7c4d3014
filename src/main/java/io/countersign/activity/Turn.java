package io.countersign.activity;

import java.time.Instant;

/**
 * Whose turn it is and until when.
 *
 * @param account as the engine knows people
 */
public record Turn(String account, Instant due) {}
