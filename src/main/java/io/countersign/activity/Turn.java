package io.countersign.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is and until when.
 *
 * @param account as the engine knows people
 * @param about   what tells this task from others of the same activity, or null where there is but one
 */
public record Turn(String account, Instant due, @Nullable String about) {

    public Turn(String account, Instant due) {
        this(account, due, null);
    }
}
