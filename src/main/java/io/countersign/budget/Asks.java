package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks put in order. */
final class Asks {

    /** Where money is counted. */
    record Place(String node, LocalDate month) {}

    private record Key(String line, String node, LocalDate month) {}

    private Asks() {}

    /** One ask for each line, node and month; those for nothing are gone. */
    static List<Ask> merged(Collection<Ask> asks) {
        Map<Key, Ask> merged = new LinkedHashMap<>();
        for (Ask ask : asks) {
            if (ask.amount().isPositive()) {
                merged.merge(
                        new Key(ask.line(), ask.node(), ask.month()),
                        ask,
                        (one, more) -> of(one, one.amount().plus(more.amount())));
            }
        }
        return List.copyOf(merged.values());
    }

    static Ask of(Ask ask, Money amount) {
        return new Ask(ask.node(), ask.month(), amount, ask.line());
    }

    static Place place(Ask ask) {
        return new Place(ask.node(), ask.month());
    }

    static Map<Place, Money> sums(Collection<Ask> asks) {
        Map<Place, Money> sums = new LinkedHashMap<>();
        asks.forEach(ask -> sums.merge(place(ask), ask.amount(), Money::plus));
        return sums;
    }

    static Map<String, List<Ask>> byNode(Collection<Ask> asks) {
        Map<String, List<Ask>> byNode = new TreeMap<>();
        asks.forEach(ask ->
                byNode.computeIfAbsent(ask.node(), any -> new ArrayList<>()).add(ask));
        return byNode;
    }

    /** What of them is not covered yet, place by place, in the order they stand in. */
    static List<Ask> beyond(List<Ask> asks, Map<Place, Money> covered) {
        Map<Place, Money> left = new LinkedHashMap<>(covered);
        return merged(asks.stream()
                .map(ask -> {
                    Money cover = left.getOrDefault(place(ask), Money.ZERO).min(ask.amount());
                    left.merge(place(ask), cover.negated(), Money::plus);
                    return of(ask, ask.amount().minus(cover));
                })
                .toList());
    }
}
