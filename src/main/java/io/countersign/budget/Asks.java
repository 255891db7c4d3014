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

    /**
     * What of them is not covered yet, in the order they stand in. What is held for the same month covers first, then what is
     * held of the same node for other months: an event that moves takes its money along.
     */
    static List<Ask> beyond(List<Ask> asks, Map<Place, Money> covered) {
        Map<Place, Money> left = new LinkedHashMap<>(covered);
        List<Ask> beyondMonth =
                asks.stream().map(ask -> less(ask, List.of(place(ask)), left)).toList();
        return merged(beyondMonth.stream()
                .map(ask -> less(ask, placesOf(ask.node(), left), left))
                .toList());
    }

    private static List<Place> placesOf(String node, Map<Place, Money> left) {
        return left.keySet().stream().filter(place -> place.node().equals(node)).toList();
    }

    private static Ask less(Ask ask, List<Place> places, Map<Place, Money> left) {
        Money open = ask.amount();
        for (Place place : places) {
            Money cover = left.getOrDefault(place, Money.ZERO).min(open);
            left.merge(place, cover.negated(), Money::plus);
            open = open.minus(cover);
        }
        return of(ask, open);
    }
}
