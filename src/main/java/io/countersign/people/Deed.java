package io.countersign.people;

import io.countersign.language.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did that the journal keeps: published as a Spring event inside the transaction that does it.
 *
 * @param kind    stable name for programs, {@code substitution-set}
 * @param subject number of the case it belongs to, or null
 * @param reason  what the person gave as reason, or null
 */
public record Deed(
        String kind,
        @Nullable String subject,
        Text what,
        @Nullable String reason,
        Map<String, String> facts) {

    public Deed {
        facts = Map.copyOf(facts);
    }
}
