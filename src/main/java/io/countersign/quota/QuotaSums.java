package io.countersign.quota;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.quota.Quota.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the parts of a tree of quotas add up. A quota that is split (by units and persons, by products, by quarters or months)
 * is exactly the sum of that split; one that is not split stands alone; a person's or a product's needs the whole it is part of.
 */
public final class QuotaSums {

    /** @param parts whose sum is wrong, or the one part that lacks its whole */
    public record Problem(Key whole, List<Key> parts, Text text) {}

    private enum By {
        PLACE,
        PRODUCT,
        PERIOD
    }

    private record Split(Key whole, By by) {}

    private final Map<Key, Money> amounts;

    public QuotaSums(Collection<Quota> quotas) {
        this.amounts = quotas.stream().collect(Collectors.toMap(Quota::key, Quota::amount));
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Map<Split, List<Key>> splits = new LinkedHashMap<>();
        amounts.keySet().stream()
                .sorted(Comparator.comparing(Key::toString))
                .forEach(part -> sort(part, splits, problems));
        splits.forEach((split, parts) -> unequal(split.whole(), parts).ifPresent(problems::add));
        return problems;
    }

    private void sort(Key part, Map<Split, List<Key>> splits, List<Problem> problems) {
        part.whole().ifPresent(whole -> {
            if (amounts.containsKey(whole)) {
                add(splits, new Split(whole, part.sku().isEmpty() ? By.PLACE : By.PRODUCT), part);
            } else if (!part.isOfUnit()) { // a unit whose upper one has no quota is the top of what is planned
                problems.add(new Problem(whole, List.of(part), missing(part, whole)));
            }
        });
        part.period().within().stream()
                .map(part::in)
                .filter(amounts::containsKey)
                .findFirst()
                .ifPresent(longer -> add(splits, new Split(longer, By.PERIOD), part));
    }

    private static void add(Map<Split, List<Key>> splits, Split split, Key part) {
        splits.computeIfAbsent(split, one -> new ArrayList<>()).add(part);
    }

    private Optional<Problem> unequal(Key whole, List<Key> parts) {
        Money sum = parts.stream().map(this::amount).reduce(Money.ZERO, Money::plus);
        if (sum.equals(amount(whole))) {
            return Optional.empty();
        }
        String added = parts.stream().map(part -> amount(part).formatted()).collect(Collectors.joining(" + "));
        String wanted = amount(whole).formatted();
        return Optional.of(new Problem(
                whole,
                parts,
                new Text(
                        "The parts of " + whole + " add up to " + added + " = " + sum.formatted() + ", not " + wanted
                                + ".",
                        whole + " 的分解合计 " + added + " = " + sum.formatted() + "，应为 " + wanted + "。")));
    }

    private static Text missing(Key part, Key whole) {
        return new Text(
                part + " is a part of nothing: there is no quota of " + whole + ". Add it.",
                part + " 缺少上级任务：没有 " + whole + " 的任务，请补充。");
    }

    private Money amount(Key key) {
        return Objects.requireNonNull(amounts.get(key));
    }
}
