package io.countersign.advance;

import io.countersign.approval.BusinessProcesses;
import io.countersign.people.CurrentPerson;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an advance in over the API, as Tasklist's forms do: a draft starts its process, a returned one goes on in its own. */
@Service
public class SubmitAdvance {

    private final Advances advances;
    private final CurrentPerson currentPerson;
    private final BusinessProcesses processes;

    SubmitAdvance(Advances advances, CurrentPerson currentPerson, BusinessProcesses processes) {
        this.advances = advances;
        this.currentPerson = currentPerson;
        this.processes = processes;
    }

    @Transactional
    public void submit(String number) {
        Advance advance = advances.get(number);
        if (!advance.isRequestedBy(currentPerson.required())) {
            throw Advances.unknown(number);
        }
        switch (advance.status()) {
            case DRAFT -> processes.start(AdvanceMessages.PROCESS, number);
            case RETURNED -> processes.complete(AdvanceMessages.PROCESS, number, "reviseAdvance");
            default -> throw SubmissionRefused.of(Optional.of(advance), number, advance.requester());
        }
    }
}
