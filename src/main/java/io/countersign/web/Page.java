package io.countersign.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read on from its last key, never by counting rows.
 *
 * @param next what to pass as {@code after} for the next page, or null when this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param found up to one item more than the limit, in order: its presence is how a next page is known
     * @param key   the key of an item from which the next page goes on
     */
    public static <T> Page<T> of(List<T> found, Limit limit, Function<T, String> key) {
        if (found.size() <= limit.value()) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit.value());
        return new Page<>(items, Cursor.of(key.apply(items.get(items.size() - 1))));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<R>(items.stream().<R>map(view).toList(), next);
    }
}
