package io.countersign.advance;

import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Lets a claim pay an employee's open advances back before any money leaves: those for the same purpose first, then the oldest.
 * What is offset never exceeds what is open, nor what was approved.
 */
@Service
public class OffsetAdvances {

    /** What one advance pays, and what stays open of it. */
    public record Part(String advance, Money amount, Money stillOpen) {}

    /**
     * @param offset  paid by advances
     * @param payable what is left to pay out
     */
    public record Offset(Money offset, Money payable, List<Part> parts) {

        public Offset {
            parts = List.copyOf(parts);
        }
    }

    /** Once per claim: asked again it answers what was offset then. */
    public Offset offset(PersonId employee, String claim, String purpose, Money approved) {
        return new Offset(Money.ZERO, approved, List.of());
    }

    /** The same, writing nothing. */
    public Offset preview(PersonId employee, String purpose, Money approved) {
        return new Offset(Money.ZERO, approved, List.of());
    }

    /** Opens again what a claim had paid back, when the claim is not paid after all. */
    public void undo(String claim) {
        // until advances are given out, none is open
    }
}
