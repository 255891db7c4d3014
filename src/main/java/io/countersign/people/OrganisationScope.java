package io.countersign.people;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Which part of the organisation somebody may look at: the whole house, the own units, or only the own requests. */
@Component
public class OrganisationScope {

    private static final Set<Role> SEE_THE_HOUSE = Set.of(
            Roles.GENERAL_MANAGER,
            Roles.FINANCE_DIRECTOR,
            Roles.FINANCE_REVIEWER,
            Roles.CREDIT_MANAGER,
            Roles.COMPLIANCE_OFFICER,
            Roles.QUALITY_MANAGER,
            Roles.LEGAL_COUNSEL,
            Roles.SALES_OPERATIONS,
            Roles.MARKETING_MANAGER,
            Roles.AUDITOR);

    private final People people;

    OrganisationScope(People people) {
        this.people = people;
    }

    public Scope of(PersonId id) {
        return people.find(id)
                .filter(Person::isActive)
                .map(OrganisationScope::of)
                .orElse(new Scope(id, false, null));
    }

    private static Scope of(Person person) {
        boolean house = person.roles().stream().anyMatch(SEE_THE_HOUSE::contains);
        boolean line = person.has(Roles.DISTRICT_MANAGER) || person.has(Roles.REGIONAL_DIRECTOR);
        return new Scope(person.id(), house, line ? person.unit() : null);
    }
}
