package io.countersign.activity;

import jakarta.persistence.Embeddable;

/**
 * Approved promotional material or a promotional item that is handed out or shown.
 *
 * @param code of the material
 */
@Embeddable
public record PlannedMaterial(String code, int quantity) {}
