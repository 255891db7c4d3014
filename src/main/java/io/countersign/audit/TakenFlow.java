package io.countersign.audit;

import java.time.Instant;

/** A token went along a sequence flow. */
public record TakenFlow(String processInstance, String processDefinition, String flow, Instant at) {}
