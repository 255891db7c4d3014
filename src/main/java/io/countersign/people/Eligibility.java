package io.countersign.people;

import io.countersign.calendar.Today;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may decide on a request, and who does so in somebody's place. */
@Component
class Eligibility {

    /** A reporting line longer than this is a circle in the data. */
    static final int LONGEST_LINE = 20;

    private final People people;
    private final Substitutions substitutions;
    private final Today today;

    Eligibility(People people, Substitutions substitutions, Today today) {
        this.people = people;
        this.substitutions = substitutions;
        this.today = today;
    }

    /** The same for somebody of whom it is not known yet whether he can sign in at all. */
    boolean mayBeAsked(Person person, ApproverSearch search) {
        return mayDecide(person, search) && people.accountOf(person.id()).isPresent();
    }

    /** Not the requester, nobody excluded, nobody beyond his authority, nobody who takes the requester's orders. */
    boolean mayDecide(Person person, ApproverSearch search) {
        return person.isActive()
                && !person.id().equals(search.requester())
                && !search.excluded().contains(person.id())
                && person.mayDecideUpTo(search.amount())
                && !(Roles.isAbove(search.role()) && reportsTo(person, search.requester()));
    }

    boolean isAway(Person person, ApproverSearch search) {
        return substitution(person, search).isPresent();
    }

    /** Whoever stands in for somebody away, if he may decide himself; nobody stands in for a substitute who is away too. */
    Optional<Nominee> substitute(Person away, ApproverSearch search) {
        return substitution(away, search)
                .flatMap(found -> people.find(found.substitute()))
                .filter(substitute -> mayBeAsked(substitute, search) && !isAway(substitute, search))
                .map(substitute -> new Nominee(substitute.id(), away.id(), How.SUBSTITUTE));
    }

    private Optional<Substitution> substitution(Person person, ApproverSearch search) {
        return substitutions.inForce(person.id(), today.on(search.at()));
    }

    private boolean reportsTo(Person person, PersonId superior) {
        Optional<PersonId> manager = person.manager();
        for (int level = 0; manager.isPresent() && level < LONGEST_LINE; level++) {
            if (manager.get().equals(superior)) {
                return true;
            }
            manager = manager.flatMap(people::find).flatMap(Person::manager);
        }
        return false;
    }
}
