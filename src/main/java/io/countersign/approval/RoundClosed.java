package io.countersign.approval;

import java.time.Instant;

/** A round has its outcome; published in the transaction. */
public record RoundClosed(Subject subject, int round, Outcome outcome, Instant at) {}
