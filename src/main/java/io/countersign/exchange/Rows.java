package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every kind of import does with its lines. */
final class Rows {

    private static final int AT_ONCE = 1_000;

    private Rows() {}

    /** Calls the use case for each line; what it refuses is a fault of that line. */
    static <T> void each(List<Line<T>> lines, Faults faults, Consumer<T> useCase) {
        for (Line<T> line : lines) {
            try {
                useCase.accept(line.value());
            } catch (Refusal refused) {
                faults.add(line.row(), refused);
            }
        }
    }

    /** Notes a fault where a line's reference is not among those that are known. */
    static <T> void refer(
            List<Line<T>> lines,
            Function<T, String> reference,
            Function<Collection<String>, Set<String>> known,
            String column,
            Function<String, Text> unknown,
            Faults faults) {
        Set<String> wanted =
                lines.stream().map(line -> reference.apply(line.value())).collect(Collectors.toSet());
        Set<String> found = inParts(wanted, known);
        for (Line<T> line : lines) {
            String one = reference.apply(line.value());
            if (!found.contains(one)) {
                faults.add(line.row(), column, one, unknown.apply(one));
            }
        }
    }

    /** Notes a fault where a line's key occurred further up or is taken. */
    static <T> void unique(
            List<Line<T>> lines,
            Function<T, String> key,
            Function<Collection<String>, Set<String>> taken,
            String column,
            Faults faults) {
        Set<String> posted =
                inParts(lines.stream().map(line -> key.apply(line.value())).collect(Collectors.toSet()), taken);
        Set<String> seen = new HashSet<>();
        for (Line<T> line : lines) {
            String one = key.apply(line.value());
            if (!seen.add(one)) {
                faults.add(line.row(), column, one, new Text("It stands further up already.", "与上方的行重复。"));
            } else if (posted.contains(one)) {
                faults.add(line.row(), column, one, new Text(one + " has been posted already.", one + " 已入账，请勿重复导入。"));
            }
        }
    }

    private static Set<String> inParts(Set<String> wanted, Function<Collection<String>, Set<String>> ask) {
        Set<String> found = new HashSet<>();
        List<String> all = List.copyOf(wanted);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(ask.apply(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found;
    }
}
