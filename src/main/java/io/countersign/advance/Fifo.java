package io.countersign.advance;

import io.countersign.advance.OffsetAdvances.Offset;
import io.countersign.advance.OffsetAdvances.Part;
import io.countersign.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which open advances an approved amount pays back: those for the same purpose first, the oldest first. */
final class Fifo {

    /** What is open of one advance. */
    record Open(String advance, String purpose, Instant paidAt, Money amount) {}

    private Fifo() {}

    static Offset offset(List<Open> open, String purpose, Money approved) {
        List<Open> inTurn = open.stream()
                .sorted(Comparator.comparing((Open one) -> !one.purpose().equals(purpose))
                        .thenComparing(Open::paidAt)
                        .thenComparing(Open::advance))
                .toList();
        List<Part> parts = new ArrayList<>();
        Money left = approved;
        for (Open one : inTurn) {
            Money amount = one.amount().min(left);
            if (amount.isPositive()) {
                parts.add(new Part(one.advance(), amount, one.amount().minus(amount)));
                left = left.minus(amount);
            }
        }
        return new Offset(approved.minus(left), left, parts);
    }
}
