package io.countersign.agreement;

/** One clause in its own words. */
public record Clause(ClauseKind kind, String text) {}
