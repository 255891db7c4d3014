package io.countersign.engine;

/** One deployed version of a decision table; stored with whatever it decided. */
public record DecisionVersion(String key, int version, String definitionId) {}
