package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.util.Map;
import java.util.Set;

/**
 * What the approval core has to know of a subject.
 *
 * @param excluded    who may not decide on it beside the requester, by what they did on related documents
 * @param unit        path of the organisation unit along which approvers are found
 * @param contentHash of everything that is approved: a change voids the decisions made on it
 * @param named       who holds a role for this very subject, as the owner of the budget that it spends
 */
public record SubjectFacts(
        Subject subject,
        PersonId requester,
        Set<PersonId> excluded,
        Text title,
        Money amount,
        String unit,
        String contentHash,
        Map<Role, PersonId> named) {

    public SubjectFacts {
        excluded = Set.copyOf(excluded);
        named = Map.copyOf(named);
    }

    public SubjectFacts(
            Subject subject,
            PersonId requester,
            Set<PersonId> excluded,
            Text title,
            Money amount,
            String unit,
            String contentHash) {
        this(subject, requester, excluded, title, amount, unit, contentHash, Map.of());
    }
}
