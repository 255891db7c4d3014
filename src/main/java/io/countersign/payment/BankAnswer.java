package io.countersign.payment;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the bank's answer.
 *
 * @param reference     as in the file of the run, {@code PY-2026-000001-1}
 * @param bankReference the bank's own number, or null
 * @param reason        why it was not paid, or null
 */
public record BankAnswer(
        String reference,
        boolean paid,
        Money amount,
        @Nullable String bankReference,
        @Nullable LocalDate valueOn,
        @Nullable String reason) {}
