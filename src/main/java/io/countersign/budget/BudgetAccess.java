package io.countersign.budget;

import io.countersign.people.OrgUnit;
import io.countersign.people.OrganisationScope;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import io.countersign.people.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which budgets somebody sees: those of the own unit and the units it lies in, because that is what he may spend; those of the
 * region he leads a district of; those he owns; all of them for directors and headquarters.
 */
@Component
class BudgetAccess {

    /** @param above the own unit and those it lies in. @param led path of the unit whose budgets, and those below, are visible */
    record Sight(
            PersonId person,
            boolean house,
            List<String> above,
            @Nullable String led) {

        boolean sees(BudgetNode node) {
            return house
                    || node.owner().equals(person)
                    || above.contains(node.unit())
                    || led != null && OrgUnit.liesIn(node.unit(), led);
        }
    }

    private final OrganisationScope scopes;
    private final People people;

    BudgetAccess(OrganisationScope scopes, People people) {
        this.scopes = scopes;
        this.people = people;
    }

    Sight of(PersonId person) {
        Scope scope = scopes.of(person);
        Optional<Person> found = people.find(person).filter(Person::isActive);
        List<String> above = found.map(one -> upwards(one.unit())).orElse(List.of());
        boolean director = found.filter(one -> one.has(Roles.REGIONAL_DIRECTOR)).isPresent();
        // who leads a district sees the region's budgets, who leads a region all: they ask each other for money
        @Nullable String led = scope.unit() == null || above.size() < 2 ? scope.unit() : above.get(1);
        return new Sight(person, scope.house() || director, above, led);
    }

    private static List<String> upwards(String unit) {
        List<String> above = new ArrayList<>();
        String at = unit;
        while (!at.isEmpty()) {
            above.add(at);
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return above;
    }
}
