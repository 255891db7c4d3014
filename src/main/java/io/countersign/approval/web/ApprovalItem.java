package io.countersign.approval.web;

import io.countersign.approval.ApprovalView;
import io.countersign.approval.OpenApproval;
import io.countersign.approval.Reason;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision somebody is asked for, as the list shows it. */
record ApprovalItem(
        String task,
        String subject,
        String number,
        Text title,
        Money amount,
        ApprovalView.Who requester,
        String step,
        Role role,
        Text roleTitle,
        List<Reason> reasons,
        @Nullable Instant due,
        @Nullable PersonId onBehalfOf,
        Instant since) {

    static ApprovalItem of(OpenApproval open) {
        return new ApprovalItem(
                open.task(),
                open.subject().type(),
                open.subject().number(),
                open.title(),
                open.amount(),
                open.requester(),
                open.step(),
                open.role(),
                open.roleTitle(),
                open.reasons(),
                open.due(),
                open.onBehalfOf(),
                open.since());
    }
}
