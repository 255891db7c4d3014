package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a table, row by row; keeps the first thousand sentences and counts all rows. */
final class Faults {

    private static final int KEPT = 1_000;

    private final List<Fault> kept = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();

    void add(int row, @Nullable String column, @Nullable String value, Text reason) {
        rows.add(row);
        if (kept.size() < KEPT) {
            kept.add(new Fault(row, column, value, reason));
        }
    }

    void add(int row, Refusal refusal) {
        String field = refusal.field();
        add(row, field == null ? null : snake(field), null, refusal.text());
    }

    boolean concerns(int row) {
        return rows.contains(row);
    }

    int rows() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Fault> list() {
        return kept.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }

    /** Fields of commands are written {@code validTo}, columns {@code valid_to}. */
    private static String snake(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
