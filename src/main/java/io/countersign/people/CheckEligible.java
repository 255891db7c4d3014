package io.countersign.people;

import org.springframework.stereotype.Component;

/** Whether one person may decide on a request, however he came to be asked. */
@Component
public class CheckEligible {

    private final People people;
    private final Eligibility eligibility;

    CheckEligible(People people, Eligibility eligibility) {
        this.people = people;
        this.eligibility = eligibility;
    }

    public boolean mayDecide(PersonId person, ApproverSearch search) {
        return people.find(person)
                .filter(found -> eligibility.mayBeAsked(found, search))
                .isPresent();
    }
}
