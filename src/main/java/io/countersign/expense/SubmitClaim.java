package io.countersign.expense;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a claim in over the API, as Tasklist's forms do: a draft starts its process, a returned claim goes on in its own. */
@Service
public class SubmitClaim {

    private final Claims claims;
    private final CurrentPerson currentPerson;
    private final ExpenseProcess process;

    SubmitClaim(Claims claims, CurrentPerson currentPerson, ExpenseProcess process) {
        this.claims = claims;
        this.currentPerson = currentPerson;
        this.process = process;
    }

    @Transactional
    public void submit(String number) {
        ExpenseClaim claim = claims.get(number);
        PersonId person = currentPerson.required();
        if (!claim.isRequestedBy(person)) {
            throw Claims.unknown(number);
        }
        switch (claim.status()) {
            case DRAFT -> process.start(number);
            case RETURNED -> process.revised(number);
            default -> throw SubmissionRefused.of(claim, person);
        }
    }
}
