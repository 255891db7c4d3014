package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;

/**
 * Asks what an order would do to its dealer's exposure. A reservation that this order holds already is not counted twice.
 *
 * @param prepaid receipts allocated to the order that the caller knows of beyond those recorded; usually {@link Money#ZERO},
 *                because recorded allocations are found by the order's number
 */
public record ExposureRequest(String orderNumber, Money orderValue, Money prepaid, LocalDate shipDate) {

    public ExposureRequest(String orderNumber, Money orderValue, LocalDate shipDate) {
        this(orderNumber, orderValue, Money.ZERO, shipDate);
    }
}
