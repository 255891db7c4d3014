package io.countersign.people;

import io.countersign.calendar.Today;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The substitutions somebody is part of, as the one away or the one standing in, that are not over yet. */
@Service
public class SubstitutionsOf {

    private final Substitutions substitutions;
    private final Today today;

    SubstitutionsOf(Substitutions substitutions, Today today) {
        this.substitutions = substitutions;
        this.today = today;
    }

    public List<Substitution> of(PersonId person) {
        return substitutions.concerning(person, today.date(), Limit.of(100));
    }
}
