package io.countersign.advance;

import io.countersign.advance.AdvanceEntries.Entry;
import io.countersign.approval.BusinessProcesses;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

    private static final Limit MOST = Limit.of(200);

    private final Advances advances;
    private final AdvanceEntries entries;
    private final AdvanceDeeds deeds;
    private final BusinessProcesses processes;
    private final Clock clock;

    OffsetAdvances(
            Advances advances, AdvanceEntries entries, AdvanceDeeds deeds, BusinessProcesses processes, Clock clock) {
        this.advances = advances;
        this.entries = entries;
        this.deeds = deeds;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Once per claim: asked again it answers what was offset then.
     *
     * @param purpose an {@link AdvancePurpose} by name, or a word of the claim's own
     */
    @Transactional
    public Offset offset(PersonId employee, String claim, String purpose, Money approved) {
        List<Advance> open = advances.lockedOpenOf(employee, MOST);
        List<Entry> before = entries.liveOffsets(claim);
        if (!before.isEmpty()) {
            return known(before, approved);
        }
        Offset offset = Fifo.offset(open(open), purpose, approved);
        Instant at = clock.instant();
        for (Part part : offset.parts()) {
            if (advances.payBack(part.advance(), part.amount().amount(), at) != 1) {
                throw new IllegalStateException(part.advance() + " has not " + part.amount() + " open any more");
            }
            entries.add(
                    part.advance(), AdvanceEntries.Kind.OFFSET, part.amount(), claim, part.stillOpen(), employee, at);
            deeds.paidBack(advances.get(part.advance()), part.amount(), claim);
            if (part.stillOpen().isZero()) {
                processes.tellIfWaiting(part.advance(), AdvanceMessages.SETTLED);
            }
        }
        return offset;
    }

    /** The same, writing nothing. */
    @Transactional(readOnly = true)
    public Offset preview(PersonId employee, String purpose, Money approved) {
        return Fifo.offset(open(advances.openOf(employee, MOST)), purpose, approved);
    }

    /** Opens again what a claim had paid back, when the claim is not paid after all. */
    @Transactional
    public void undo(String claim) {
        Instant at = clock.instant();
        for (Entry offset : entries.liveOffsets(claim)) {
            if (advances.openAgain(offset.advance(), offset.amount().amount()) != 1) {
                throw new IllegalStateException(offset.advance() + " cannot be opened again by " + offset.amount());
            }
            Advance advance = advances.get(offset.advance());
            entries.undo(offset, advance.openAmount(), at);
            deeds.openAgain(advance, offset.amount(), claim);
        }
    }

    private static List<Fifo.Open> open(List<Advance> advances) {
        return advances.stream()
                .map(advance -> new Fifo.Open(
                        advance.number(),
                        advance.purpose().name(),
                        advance.paidAt().orElse(advance.createdAt()),
                        advance.openAmount()))
                .toList();
    }

    private static Offset known(List<Entry> before, Money approved) {
        List<Part> parts = before.stream()
                .map(entry -> new Part(entry.advance(), entry.amount(), entry.openAfter()))
                .toList();
        Money offset = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        return new Offset(offset, approved.minus(offset), parts);
    }
}
