package io.countersign.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as a list shows it.
 *
 * @param id        grows with time: lists are ordered by it
 * @param party     code of the dealer or other party it is about, or null
 * @param since     when it got its status
 * @param closedAt  null while it goes on
 * @param with      who is asked now; empty when nobody is
 * @param stuck     whether somebody should be asked and nobody can be
 */
public record CaseRow(
        @JsonIgnore long id,
        String type,
        String number,
        Text title,
        @Nullable String party,
        @Nullable Text partyName,
        PersonCard requester,
        String unit,
        Money amount,
        String status,
        Instant since,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        List<Waiting> with,
        boolean stuck) {

    public CaseRow {
        with = List.copyOf(with);
    }

    /** Somebody who is asked to decide now. */
    public record Waiting(
            PersonCard person,
            @Nullable PersonCard onBehalfOf,
            @Nullable Instant due,
            Instant since) {}

    /** The first due time of those who are asked. */
    public @Nullable Instant due() {
        return with.stream()
                .map(Waiting::due)
                .filter(java.util.Objects::nonNull)
                .min(java.util.Comparator.naturalOrder())
                .orElse(null);
    }
}
