package io.countersign.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.language.Text;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key from which a list is read on, made opaque so that nobody builds on what is in it. */
public final class Cursor {

    private Cursor() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    /**
     * The key behind the parameter {@code after}, if one was given.
     *
     * @throws InvalidInput when it is not one of ours
     */
    public static Optional<String> key(@Nullable String after) {
        try {
            return Optional.ofNullable(after)
                    .filter(text -> !text.isBlank())
                    .map(text -> new String(Base64.getUrlDecoder().decode(text), UTF_8));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidInput(
                    "after",
                    new Text("Pass the value of 'next' from the page before, unchanged.", "请原样传入上一页返回的 next 值。"));
        }
    }

    /**
     * The same for keys that are numbers.
     *
     * @throws InvalidInput when it is not one of ours
     */
    public static Optional<Long> number(@Nullable String after) {
        return key(after).map(key -> {
            try {
                return Long.valueOf(key);
            } catch (NumberFormatException notOurs) {
                throw new InvalidInput(
                        "after",
                        new Text("Pass the value of 'next' from the page before, unchanged.", "请原样传入上一页返回的 next 值。"));
            }
        });
    }
}
