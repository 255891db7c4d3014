package io.countersign.people.web;

import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.List;

/** A person as lists show him. */
record PersonView(PersonId id, Text name, List<RoleView> roles) {

    record RoleView(String key, Text title) {}

    static PersonView of(Person person) {
        return new PersonView(person.id(), person.name(), rolesOf(person));
    }

    static List<RoleView> rolesOf(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> new RoleView(role.key(), Roles.title(role)))
                .toList();
    }
}
