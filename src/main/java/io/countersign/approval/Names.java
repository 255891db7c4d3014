package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Persons by name and role, looked up all at once. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    Map<PersonId, ApprovalView.Who> of(Collection<PersonId> persons) {
        return people.get(persons).stream().collect(Collectors.toMap(Person::id, Names::who));
    }

    private static ApprovalView.Who who(Person person) {
        Text role =
                person.roles().stream().sorted().findFirst().map(Roles::title).orElse(new Text("Employee", "员工"));
        return new ApprovalView.Who(person.id(), person.name(), role);
    }
}
