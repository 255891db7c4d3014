package io.countersign.expense;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a draft in, when its process starts: of whoever is signed in, once. Two starts at once change the same version of the
 * row, of which the database lets one through.
 */
@Service
public class AcceptClaim {

    private final Claims claims;
    private final CurrentPerson currentPerson;
    private final ClaimDeeds deeds;
    private final Clock clock;

    AcceptClaim(Claims claims, CurrentPerson currentPerson, ClaimDeeds deeds, Clock clock) {
        this.claims = claims;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        Person person = Claimants.required(currentPerson);
        ExpenseClaim claim = claims.get(number);
        if (claim.status() != ClaimStatus.DRAFT || !claim.isRequestedBy(person.id())) {
            throw SubmissionRefused.of(claim, person.id());
        }
        claim.submit(process, clock.instant());
        deeds.submitted(claim);
    }
}
