package io.countersign.activity;

import io.countersign.web.InvalidInput.Collector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one list after the other. */
record TypedRows(Collector errors) {

    interface Reader<R, T> {
        Optional<T> read(R row, String path, StableIds ids);
    }

    <R, T> List<T> read(@Nullable List<@Nullable R> typed, String field, int most, Reader<R, T> reader) {
        if (typed == null) {
            return List.of();
        }
        if (typed.size() > most) {
            errors.add(field, "At most " + most + " rows.", "最多 " + most + " 行。");
            return List.of();
        }
        StableIds ids = new StableIds(field.substring(0, 1).toUpperCase(Locale.ROOT), kept(typed), errors);
        List<T> read = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            R row = typed.get(index);
            String path = field + "[" + index + "].";
            if (row == null) {
                errors.add(path.substring(0, path.length() - 1), "Remove the empty row.", "请删除空行。");
            } else {
                reader.read(row, path, ids).ifPresent(read::add);
            }
        }
        return read;
    }

    private static <R> List<@Nullable String> kept(List<@Nullable R> typed) {
        List<@Nullable String> kept = new ArrayList<>();
        for (R row : typed) {
            if (row instanceof ActivityInput.Line line) {
                kept.add(line.line());
            } else if (row instanceof ActivityInput.Attendee attendee) {
                kept.add(attendee.attendee());
            } else if (row instanceof ActivityInput.Task task) {
                kept.add(task.task());
            }
        }
        return kept;
    }
}
