package io.countersign.customer;

import io.countersign.people.OrganisationScope;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.List;
import java.util.Set;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers by code, name or credit code for somebody who may see them: the own unit's, or all for the house. */
@Service
public class FindCustomers {

    private static final Set<Role> FIELD =
            Set.of(Roles.COMMERCIAL_REP, Roles.MEDICAL_REP, Roles.DISTRICT_MANAGER, Roles.REGIONAL_DIRECTOR);

    private final Customers customers;
    private final OrganisationScope scopes;

    FindCustomers(Customers customers, OrganisationScope scopes) {
        this.customers = customers;
        this.scopes = scopes;
    }

    /** By code, licences loaded. */
    @Transactional(readOnly = true)
    public List<Customer> find(String words, Person person, int limit) {
        boolean house = scopes.of(person.id()).house();
        if (!house && FIELD.stream().noneMatch(person::has)) {
            return List.of();
        }
        List<Customer> found =
                customers.search("%" + escaped(words) + "%", house ? "" : person.unit(), Limit.of(limit));
        found.forEach(customer -> Hibernate.initialize(customer.papers()));
        return found;
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
