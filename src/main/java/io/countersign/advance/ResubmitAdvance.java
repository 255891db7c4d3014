package io.countersign.advance;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a returned advance in again as its next revision, when its requester completes the revision. */
@Service
public class ResubmitAdvance {

    private final Advances advances;
    private final CurrentPerson currentPerson;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    ResubmitAdvance(Advances advances, CurrentPerson currentPerson, AdvanceDeeds deeds, Clock clock) {
        this.advances = advances;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void resubmit(String number) {
        PersonId person = currentPerson.required();
        if (advances.resubmit(number, person, clock.instant()) != 1) {
            throw SubmissionRefused.of(advances.findById(number), number, person);
        }
        deeds.resubmitted(advances.get(number));
    }
}
