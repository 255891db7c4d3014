package io.countersign.expense;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a returned claim in again as its next revision, when its employee completes the revision. */
@Service
public class ResubmitClaim {

    private final Claims claims;
    private final CurrentPerson currentPerson;
    private final ClaimDeeds deeds;
    private final Clock clock;

    ResubmitClaim(Claims claims, CurrentPerson currentPerson, ClaimDeeds deeds, Clock clock) {
        this.claims = claims;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void resubmit(String number) {
        PersonId person = currentPerson.required();
        ExpenseClaim claim = claims.get(number);
        if (claim.status() != ClaimStatus.RETURNED || !claim.isRequestedBy(person)) {
            throw SubmissionRefused.of(claim, person);
        }
        claim.resubmit(clock.instant());
        deeds.submitted(claim);
    }
}
