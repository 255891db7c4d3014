package io.countersign.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Goes up somebody's reporting line to the first who may decide. */
@Component
public class FindSuperior {

    private final People people;
    private final Eligibility eligibility;

    FindSuperior(People people, Eligibility eligibility) {
        this.people = people;
        this.eligibility = eligibility;
    }

    /** The nearest superior who may decide, or whoever stands in for him; empty at the top. */
    public Optional<Nominee> find(PersonId holder, ApproverSearch search) {
        return Stream.iterate(
                        above(holder),
                        Optional::isPresent,
                        found -> above(found.get().id()))
                .limit(Eligibility.LONGEST_LINE)
                .flatMap(Optional::stream)
                .flatMap(superior -> nominee(superior, search).stream())
                .findFirst();
    }

    private Optional<Nominee> nominee(Person superior, ApproverSearch search) {
        if (!eligibility.mayBeAsked(superior, search)) {
            return Optional.empty();
        }
        if (!eligibility.isAway(superior, search)) {
            return Optional.of(new Nominee(superior.id(), null, How.ESCALATED));
        }
        return eligibility
                .substitute(superior, search)
                .map(found -> new Nominee(found.person(), found.onBehalfOf(), How.ESCALATED));
    }

    private Optional<Person> above(PersonId person) {
        return people.find(person).flatMap(Person::manager).flatMap(people::find);
    }
}
