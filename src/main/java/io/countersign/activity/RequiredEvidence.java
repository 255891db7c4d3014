package io.countersign.activity;

/**
 * Evidence without which an activity cannot be closed out.
 *
 * @param least how many pieces at least
 */
public record RequiredEvidence(EvidenceKind kind, int least) {}
