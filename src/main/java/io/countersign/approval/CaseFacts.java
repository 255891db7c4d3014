package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands, for lists: the feature records it whenever it changes.
 *
 * @param partyCode       whom it is about, a dealer's code, or null
 * @param unit            path of the requester's unit
 * @param status          the feature's own word, {@code IN_APPROVAL}
 * @param since           when it got this status
 * @param submittedAt     null for a draft
 * @param closedAt        null while it goes on
 * @param processInstance the engine's id of the process, or null before it is started
 */
public record CaseFacts(
        Subject subject,
        Text title,
        @Nullable String partyCode,
        @Nullable Text partyName,
        PersonId requester,
        String unit,
        Money amount,
        String status,
        Instant since,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String processInstance) {}
