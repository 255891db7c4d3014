package io.countersign.budget;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree as it would be after some allocations. */
final class PlannedTree {

    private final Map<String, BudgetPosition> known;
    private final Map<String, Allocation> planned = new LinkedHashMap<>();

    /** @param known the nodes that are named, their parents and their children, as they are now */
    PlannedTree(Map<String, BudgetPosition> known, List<Allocation> allocations) {
        this.known = known;
        allocations.forEach(allocation -> planned.putIfAbsent(allocation.code(), allocation));
    }

    Optional<BudgetNode> node(@Nullable String code) {
        Allocation allocation = planned.get(code);
        return allocation != null
                ? Optional.of(allocation.node())
                : Optional.ofNullable(known.get(code)).map(BudgetPosition::node);
    }

    Optional<BudgetPosition> today(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** With what its children have. */
    Money total(String code) {
        Buckets now = today(code).map(BudgetPosition::buckets).orElse(Buckets.EMPTY);
        Allocation allocation = planned.get(code);
        return allocation == null
                ? now.total()
                : allocation.amount().plus(now.transferredIn()).minus(now.transferredOut());
    }

    Money ofChildren(String code) {
        Set<String> children = new HashSet<>();
        known.values().stream()
                .map(BudgetPosition::node)
                .filter(node -> code.equals(node.parent()))
                .forEach(node -> children.add(node.code()));
        planned.values().stream()
                .filter(allocation -> code.equals(allocation.parent()))
                .forEach(allocation -> children.add(allocation.code()));
        return children.stream().map(this::total).reduce(Money.ZERO, Money::plus);
    }

    /** Whether going up from a node comes to a root. */
    boolean hasRoot(String code) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = code;
        while (at != null && seen.add(at)) {
            at = node(at).map(BudgetNode::parent).orElse(null);
        }
        return at == null;
    }

    /** The allocations, each after its parent's. */
    List<Allocation> fromTheTop() {
        Map<String, Allocation> ordered = new LinkedHashMap<>();
        planned.values().forEach(allocation -> add(allocation, ordered));
        return new ArrayList<>(ordered.values());
    }

    private void add(Allocation allocation, Map<String, Allocation> ordered) {
        Allocation parent = planned.get(allocation.parent());
        if (parent != null && !ordered.containsKey(parent.code())) {
            add(parent, ordered);
        }
        ordered.put(allocation.code(), allocation);
    }
}
