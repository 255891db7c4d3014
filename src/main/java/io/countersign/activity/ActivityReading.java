package io.countersign.activity;

import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of an input, and everything that is wrong with it.
 *
 * @param content as much as can be judged, or null while type, time, place, product or budget are missing
 */
record ActivityReading(@Nullable ActivityContent content, List<FieldError> errors) {

    /** @throws InvalidInput naming every field that is wrong */
    ActivityContent required() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return usable().orElseThrow(() -> new IllegalStateException("An input without errors must be usable"));
    }

    Optional<ActivityContent> usable() {
        return Optional.ofNullable(content);
    }
}
