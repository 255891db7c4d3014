package io.countersign.advance;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft in, when its process starts: of whoever is signed in, once. */
@Service
public class AcceptAdvance {

    private final Advances advances;
    private final CurrentPerson currentPerson;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    AcceptAdvance(Advances advances, CurrentPerson currentPerson, AdvanceDeeds deeds, Clock clock) {
        this.advances = advances;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        PersonId person = currentPerson.required();
        if (advances.submit(number, person, process, clock.instant()) != 1) {
            throw SubmissionRefused.of(advances.findById(number), number, person);
        }
        deeds.submitted(advances.get(number));
    }
}
