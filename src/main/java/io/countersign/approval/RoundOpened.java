package io.countersign.approval;

import java.time.Instant;

/** A subject is asked for approval; published in the transaction. */
public record RoundOpened(Subject subject, int round, Instant at) {}
