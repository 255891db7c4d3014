package io.countersign.activity;

import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is unique within one list: the ids that rows keep, and whom or what they name. */
final class StableIds {

    private static final Pattern ID = Pattern.compile("[A-Z][0-9]{1,6}");

    private final String letter;
    private final Collector errors;
    private final Set<String> taken = new HashSet<>();
    private int last;

    StableIds(String letter, List<@Nullable String> kept, Collector errors) {
        this.letter = letter;
        this.errors = errors;
        this.last = kept.stream()
                .flatMap(id -> TypedInput.typed(id).stream())
                .filter(id -> id.startsWith(letter) && ID.matcher(id).matches())
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
    }

    boolean isNew(String named) {
        return taken.add(named);
    }

    /** The id the row has, or the next free one. */
    String of(@Nullable String typed, String field) {
        String id = TypedInput.typed(typed).orElseGet(() -> letter + ++last);
        errors.require(
                id.startsWith(letter) && ID.matcher(id).matches() && taken.add(id),
                field,
                "Leave the row's id out, or send it back as it came, once.",
                "新行不要填写行标识；已有行请原样带回，且不得重复。");
        return id;
    }
}
