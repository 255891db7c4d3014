package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision somebody is asked for, with everything to decide on.
 *
 * @param open  whether it can still be decided
 * @param soFar every decision on the subject, the oldest first
 */
public record ApprovalView(
        String task,
        boolean open,
        Subject subject,
        Text title,
        Money amount,
        Who requester,
        int round,
        String step,
        Role role,
        Text roleTitle,
        Mode mode,
        List<Reason> reasons,
        @Nullable Instant due,
        Who asked,
        @Nullable Who onBehalfOf,
        String evidenceHash,
        Evidence evidence,
        List<SoFar> soFar,
        List<PathStep> path) {

    /** @param role what the person is called in the organisation */
    public record Who(PersonId id, Text name, Text role) {}

    /** One decision that was made on the subject. */
    public record SoFar(
            int round,
            String step,
            Who person,
            @Nullable Who onBehalfOf,
            Verdict verdict,
            @Nullable String reason,
            Instant at) {}
}
