package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.util.Set;

/**
 * What the approval core has to know of a subject.
 *
 * @param excluded    who may not decide on it beside the requester, by what they did on related documents
 * @param unit        path of the organisation unit along which approvers are found
 * @param contentHash of everything that is approved: a change voids the decisions made on it
 */
public record SubjectFacts(
        Subject subject,
        PersonId requester,
        Set<PersonId> excluded,
        Text title,
        Money amount,
        String unit,
        String contentHash) {

    public SubjectFacts {
        excluded = Set.copyOf(excluded);
    }
}
