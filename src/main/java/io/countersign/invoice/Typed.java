package io.countersign.invoice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people and files write, made comparable: full-width characters become half-width, blanks go where they mean nothing. */
final class Typed {

    private Typed() {}

    /** A name: one blank between words, none at the ends. */
    static Optional<String> name(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Z}\\p{C}]+", " ")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    /** An amount or a day, without blanks. */
    static Optional<String> figure(@Nullable String typed) {
        return name(typed).map(text -> text.replace(" ", ""));
    }

    /** A code or number: neither blanks nor hyphens, capitals. */
    static Optional<String> code(@Nullable String typed) {
        return figure(typed)
                .map(text -> text.replace("-", "").toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    /** A name for comparing: files put blanks anywhere. */
    static String comparable(String name) {
        return figure(name).orElse("");
    }
}
