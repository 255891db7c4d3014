package io.countersign.audit;

import io.countersign.language.Text;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param kind    what happened, for programs: {@code decision}, {@code order-withdrawn}
 * @param subject number of the case, or code of what was changed; null for what concerns no single thing
 * @param person  who did it; null for the system itself
 * @param account through which account
 */
public record JournalEntry(
        Instant at,
        String kind,
        @Nullable String subject,
        @Nullable String person,
        @Nullable String account,
        Text what,
        @Nullable String reason,
        Map<String, String> facts) {

    public JournalEntry {
        facts = Map.copyOf(facts);
    }
}
