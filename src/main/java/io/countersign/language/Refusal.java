package io.countersign.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command that is refused: it changes nothing, rolls back whatever was begun, and tells the person what to do next.
 * Every door turns it into the same answer: the API and the pages by {@link Kind#status()}, Tasklist by showing the text.
 * An outcome of a business rule is not a refusal but a return value.
 */
public class Refusal extends RuntimeException {

    /** Why it is refused, which decides the HTTP status. */
    public enum Kind {
        /** The request itself makes no sense; names the field where there is one. */
        MALFORMED(400),
        /** The person may not do this. */
        FORBIDDEN(403),
        /** There is no such thing, or the person may not know of it. */
        NOT_FOUND(404),
        /** Somebody else was faster, or the version is stale. */
        CONFLICT(409),
        /** A rule refuses it; names the field where there is one. */
        RULE(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final Text text;
    private final @Nullable String field;

    /**
     * @param code  stable, in lower-case kebab, for programs: {@code own-request}
     * @param field path of the field that is wrong, {@code lines[2].quantity}, or null
     */
    public Refusal(Kind kind, String code, Text text, @Nullable String field) {
        super(text.both());
        this.kind = kind;
        this.code = code;
        this.text = text;
        this.field = field;
    }

    public Refusal(Kind kind, String code, Text text) {
        this(kind, code, text, null);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }

    public @Nullable String field() {
        return field;
    }

    /** Further members of the problem document, for instance the findings of a rule; empty unless a subclass has some. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
