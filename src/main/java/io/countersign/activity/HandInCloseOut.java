package io.countersign.activity;

import io.countersign.approval.BusinessProcesses;
import io.countersign.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a claim in over the API, as Tasklist's form does: the requester's open task is completed. */
@Service
public class HandInCloseOut {

    private static final String PROCESS = "marketingActivity";
    private static final String TASK = "closeOutActivity";

    private final Activities activities;
    private final CurrentPerson currentPerson;
    private final BusinessProcesses processes;

    HandInCloseOut(Activities activities, CurrentPerson currentPerson, BusinessProcesses processes) {
        this.activities = activities;
        this.currentPerson = currentPerson;
        this.processes = processes;
    }

    @Transactional
    public void handIn(String number) {
        SaveCloseOut.own(activities, number, currentPerson);
        processes.complete(PROCESS, number, TASK);
    }
}
