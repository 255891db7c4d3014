package io.countersign.expense;

import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Set;

/** How far up somebody stands, as far as bounds of expenses depend on it. */
enum Grade {
    STAFF,
    MANAGER,
    DIRECTOR;

    private static final Set<Role> DIRECTORS =
            Set.of(Roles.GENERAL_MANAGER, Roles.REGIONAL_DIRECTOR, Roles.FINANCE_DIRECTOR);

    private static final Set<Role> MANAGERS = Set.of(
            Roles.DISTRICT_MANAGER,
            Roles.CREDIT_MANAGER,
            Roles.MARKETING_MANAGER,
            Roles.QUALITY_MANAGER,
            Roles.COMPLIANCE_OFFICER,
            Roles.LEGAL_COUNSEL);

    static Grade of(Person person) {
        if (person.roles().stream().anyMatch(DIRECTORS::contains)) {
            return DIRECTOR;
        }
        return person.roles().stream().anyMatch(MANAGERS::contains) ? MANAGER : STAFF;
    }
}
