package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves credit for an order at the credit check. Once per order and revision: asked again, it tells how the same
 * reservation stands today. A newer revision gives the older one's reservation back first.
 */
@Component
public class ReserveCredit {

    /** @param amount the order value; what is prepaid for the order needs no credit and is taken off here */
    public record Command(String customerCode, String orderNumber, int revision, Money amount, LocalDate shipDate) {}

    @Transactional
    public Reservation reserve(Command command) {
        throw new UnsupportedOperationException();
    }
}
