package io.countersign.approval;

import java.time.Instant;

/** The policy said who must decide: when a round is opened, and again whenever its facts are looked at anew; in the transaction. */
public record Routed(Subject subject, int round, Requirements requirements, Instant at) {}
