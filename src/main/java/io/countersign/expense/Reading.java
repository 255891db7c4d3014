package io.countersign.expense;

import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of an input, and everything that is wrong with it.
 *
 * @param lines one for each line of the input, null where that line makes no sense
 */
record Reading(@Nullable String purpose, List<ExpenseLine.@Nullable Facts> lines, List<FieldError> errors) {

    /** @throws InvalidInput naming every field that is wrong */
    ClaimContent required() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return usable().orElseThrow(() -> new IllegalStateException("An input without errors must be usable"));
    }

    /** As much as can be judged while somebody is still typing. */
    Optional<ClaimContent> usable() {
        List<ExpenseLine.Facts> read = read(lines);
        return read.isEmpty() ? Optional.empty() : Optional.of(new ClaimContent(purpose == null ? "…" : purpose, read));
    }

    static List<ExpenseLine.Facts> read(List<ExpenseLine.@Nullable Facts> lines) {
        List<ExpenseLine.Facts> read = new ArrayList<>();
        for (ExpenseLine.Facts line : lines) {
            if (line != null) {
                read.add(line);
            }
        }
        return read;
    }
}
