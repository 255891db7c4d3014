package io.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who decides in the place of somebody who is away, if he may decide himself. */
@Component
public class FindSubstitute {

    private final People people;
    private final Eligibility eligibility;

    FindSubstitute(People people, Eligibility eligibility) {
        this.people = people;
        this.eligibility = eligibility;
    }

    /** Empty when nobody is away, or whoever stands in for him may not decide. */
    public Optional<Nominee> find(PersonId away, ApproverSearch search) {
        return people.find(away).flatMap(person -> eligibility.substitute(person, search));
    }
}
