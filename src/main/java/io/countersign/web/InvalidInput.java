package io.countersign.web;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Input that cannot be accepted, with every field that is wrong and what is allowed there; all at once, not the first only. */
public class InvalidInput extends Refusal {

    /** @param field path in the input, {@code lines[2].quantity} */
    public record FieldError(String field, Text message) {}

    private final List<FieldError> errors;

    /** @param errors at least one */
    public InvalidInput(List<FieldError> errors) {
        super(
                Kind.MALFORMED,
                "invalid-input",
                errors.get(0).message(),
                errors.get(0).field());
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, Text message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("errors", errors);
    }

    /** Collects what is wrong while an input is read. */
    public static final class Collector {

        private final List<FieldError> errors = new ArrayList<>();

        public void add(String field, String en, String zh) {
            errors.add(new FieldError(field, new Text(en, zh)));
        }

        /** Adds the error when what must hold does not. */
        public void require(boolean holds, String field, String en, String zh) {
            if (!holds) {
                add(field, en, zh);
            }
        }

        public List<FieldError> errors() {
            return List.copyOf(errors);
        }

        /** @throws InvalidInput when anything was wrong */
        public void refuseIfAny() {
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }
    }
}
