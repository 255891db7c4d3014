package io.countersign.budget;

import io.countersign.approval.ApprovalHistory;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may look at an adjustment: its requester, whose scope covers it, the owners of both budgets, and who was asked to decide. */
@Component
class AdjustmentAccess {

    private final OrganisationScope scopes;
    private final ApprovalHistory history;
    private final BudgetNodes nodes;

    AdjustmentAccess(OrganisationScope scopes, ApprovalHistory history, BudgetNodes nodes) {
        this.scopes = scopes;
        this.history = history;
        this.nodes = nodes;
    }

    boolean sees(PersonId person, BudgetAdjustment adjustment) {
        return scopeOf(person).sees(adjustment.requester(), adjustment.unit())
                || owns(person, adjustment)
                || history.wasAsked(person, adjustment.subject());
    }

    private boolean owns(PersonId person, BudgetAdjustment adjustment) {
        AdjustmentContent content = adjustment.content();
        return Stream.of(content.from(), content.to())
                .flatMap(code -> nodes.find(code).stream())
                .anyMatch(node -> node.owner().equals(person));
    }

    Scope scopeOf(PersonId person) {
        return scopes.of(person);
    }
}
