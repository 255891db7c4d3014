package io.countersign.people;

import io.countersign.calendar.Today;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether somebody still stands in for somebody: authority that was lent ends with its last day, or when it is taken back. */
@Component
public class StandIns {

    private final Substitutions substitutions;
    private final Today today;

    StandIns(Substitutions substitutions, Today today) {
        this.substitutions = substitutions;
        this.today = today;
    }

    public boolean isSubstitute(PersonId substitute, PersonId person, Instant at) {
        return substitutions
                .inForce(person, today.on(at))
                .filter(found -> found.substitute().equals(substitute))
                .isPresent();
    }
}
