package io.countersign.compliance;

import io.countersign.people.PersonId;
import java.util.Optional;

/** Who asked for a case, told by the module that keeps it, so that nobody overrides a rule for himself. */
public interface CaseOwners {

    Optional<PersonId> requester(String type, String number);
}
