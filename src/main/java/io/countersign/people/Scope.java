package io.countersign.people;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may look at, beside the own requests and what he was asked to decide.
 *
 * @param unit path of the unit whose cases, and those of the units in it, are visible; or null
 */
public record Scope(
        PersonId person, boolean house, @Nullable String unit) {

    public boolean sees(PersonId requester, String requestersUnit) {
        return house || person.equals(requester) || (unit != null && OrgUnit.liesIn(requestersUnit, unit));
    }
}
