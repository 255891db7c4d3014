package io.countersign.approval;

import io.countersign.people.Person;

/** Nobody decides on what he asked for or took part in: by person, whatever account or substitution he comes with. */
final class FourEyes {

    private FourEyes() {}

    static void refuse(Person person, SubjectFacts facts) {
        if (person.id().equals(facts.requester())) {
            throw DecisionRefusals.ownRequest();
        }
        if (facts.excluded().contains(person.id())) {
            throw DecisionRefusals.excluded();
        }
    }
}
