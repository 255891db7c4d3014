package io.countersign.activity;

import io.countersign.compliance.event.Applicant;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of an applicant whether he is a medical representative, and how he is filed. */
@Component
class RepFilings {

    private final RepFilingRows rows;
    private final People people;

    RepFilings(RepFilingRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    Applicant applicant(PersonId person) {
        boolean medical = people.find(person)
                .filter(found -> found.has(Roles.MEDICAL_REP))
                .isPresent();
        Optional<RepFiling> filing = medical ? rows.findById(person.value()) : Optional.empty();
        return new Applicant(
                person,
                medical,
                filing.map(RepFiling::filingNo).orElse(null),
                filing.map(RepFiling::validTo).orElse(null));
    }
}
