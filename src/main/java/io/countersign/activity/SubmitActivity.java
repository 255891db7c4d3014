package io.countersign.activity;

import io.countersign.approval.BusinessProcesses;
import io.countersign.people.CurrentPerson;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands an activity in over the API, as Tasklist's forms do: a draft starts its process, a returned activity goes on in its own,
 * a planned one has its plan completed.
 */
@Service
public class SubmitActivity {

    private static final String PROCESS = "marketingActivity";

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final BusinessProcesses processes;

    SubmitActivity(Activities activities, CurrentPerson currentPerson, BusinessProcesses processes) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.processes = processes;
    }

    @Transactional
    public void submit(String number) {
        MarketingActivity activity = activities.get(number);
        if (!activity.isRequestedBy(currentPerson.required())) {
            throw Activities.unknown(number);
        }
        switch (activity.status()) {
            case DRAFT -> processes.start(PROCESS, number);
            case RETURNED -> processes.complete(PROCESS, number, "reviseActivity");
            case APPROVED -> processes.complete(PROCESS, number, "planActivity");
            default -> throw SubmissionRefused.of(Optional.of(activity), number, activity.requester());
        }
    }
}
