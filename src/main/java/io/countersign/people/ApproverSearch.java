package io.countersign.people;

import io.countersign.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Whom to look for.
 *
 * @param unit     path of the organisation unit the request belongs to; the nearest holder above it is asked
 * @param excluded who may not decide on this, beside the requester: by other documents, or asked already in this round
 * @param at       the moment substitutions are looked at
 * @param named    who holds a role for this very request, whatever roles he has in the house
 */
public record ApproverSearch(
        Role role,
        PersonId requester,
        String unit,
        Set<PersonId> excluded,
        Money amount,
        Instant at,
        Map<Role, PersonId> named) {

    public ApproverSearch {
        excluded = Set.copyOf(excluded);
        named = Map.copyOf(named);
    }

    /** The same search for the holders of another role. */
    ApproverSearch instead(Role other) {
        return new ApproverSearch(other, requester, unit, excluded, amount, at, named);
    }
}
