package io.countersign.hcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a document asks for, added up per professional and year. @param days first day of a talk in that year */
record CapPlan(Map<CapKey, CapAmount> amounts, Map<CapKey, LocalDate> days) {

    /** @throws IllegalArgumentException when something is negative: an ask gives nothing back */
    static CapPlan of(List<CapAsk> asks) {
        Map<CapKey, CapAmount> amounts = new TreeMap<>();
        Map<CapKey, LocalDate> days = new TreeMap<>();
        for (CapAsk ask : asks) {
            if (ask.amount().isNegative() || ask.talks() < 0) {
                throw new IllegalArgumentException("Less than nothing is asked for: " + ask);
            }
            CapKey key = new CapKey(ask.hcp(), ask.year());
            amounts.merge(key, new CapAmount(ask.talks(), ask.amount()), CapAmount::plus);
            days.merge(key, ask.on(), (one, other) -> one.isBefore(other) ? one : other);
        }
        return new CapPlan(amounts, days);
    }

    Set<CapKey> keys() {
        return amounts.keySet();
    }

    CapAmount of(CapKey key) {
        return amounts.getOrDefault(key, CapAmount.NONE);
    }

    LocalDate day(CapKey key, LocalDate otherwise) {
        return days.getOrDefault(key, otherwise);
    }

    /** Whether the document holds exactly this already, reserved and waiting. */
    boolean isHeldBy(Map<CapKey, CapHolding> held) {
        return !amounts.isEmpty()
                && held.values().stream()
                        .allMatch(holding -> (holding.reservation() != null
                                        || of(holding.key()).isNone())
                                && holding.asked().equals(of(holding.key())));
    }
}
