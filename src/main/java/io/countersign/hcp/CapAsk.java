package io.countersign.hcp;

import io.countersign.money.Money;
import java.time.LocalDate;

/** What one document wants to pay one professional in one calendar year. */
public record CapAsk(String hcp, int year, LocalDate on, Money amount, int talks) {

    public static CapAsk of(String hcp, LocalDate on, Money amount, int talks) {
        return new CapAsk(hcp, on.getYear(), on, amount, talks);
    }
}
