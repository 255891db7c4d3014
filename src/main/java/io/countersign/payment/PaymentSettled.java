package io.countersign.payment;

import io.countersign.approval.Subject;
import io.countersign.language.Text;
import io.countersign.money.Money;

/**
 * The bank has answered; published inside the transaction that records it, so that the feature moves its process on with it.
 *
 * @param payment number of the payment, {@code PY-2026-000001}
 * @param open    payments of the same subject that have not been settled yet; 0 means this was the last
 * @param reason  what the bank says, above all when it did not pay
 */
public record PaymentSettled(
        Subject subject,
        String line,
        String payment,
        String payee,
        Money amount,
        boolean paid,
        int open,
        Text reason) {}
