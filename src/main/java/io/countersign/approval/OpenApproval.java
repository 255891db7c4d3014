package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision somebody is asked for, in a list.
 *
 * @param id the key the list is read on by
 */
public record OpenApproval(
        long id,
        String task,
        Subject subject,
        Text title,
        Money amount,
        ApprovalView.Who requester,
        String step,
        Role role,
        Text roleTitle,
        List<Reason> reasons,
        @Nullable Instant due,
        @Nullable PersonId onBehalfOf,
        Instant since) {}
