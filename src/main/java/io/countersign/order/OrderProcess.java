package io.countersign.order;

import io.countersign.approval.BusinessProcesses;
import org.springframework.stereotype.Component;

/** What orders need of the process engine, in the words of {@code orderApproval}; every call runs in the caller's transaction. */
@Component
class OrderProcess {

    private static final String KEY = "orderApproval";

    private final BusinessProcesses processes;

    OrderProcess(BusinessProcesses processes) {
        this.processes = processes;
    }

    /** Starts the process for a draft; its start takes the draft in. */
    void start(String number) {
        processes.start(KEY, number);
    }

    /** Completes the requester's revision of a returned order. */
    void revised(String number) {
        processes.complete(KEY, number, "reviseOrder");
    }

    /** Tells the process that the order was taken back. */
    void withdrawn(String number) {
        processes.tell(number, "orderWithdrawn");
    }

    /** Tells a process that waits for decisions that other decisions would be asked for now. */
    void factsChanged(String number) {
        processes.tellIfWaiting(number, "orderFactsChanged");
    }
}
