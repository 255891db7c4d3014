package io.countersign.budget;

import io.countersign.approval.BusinessProcesses;
import org.springframework.stereotype.Component;

/** What adjustments need of the process engine, in the words of {@code budgetAdjustment}. */
@Component
class AdjustmentProcess {

    private static final String KEY = "budgetAdjustment";

    private final BusinessProcesses processes;

    AdjustmentProcess(BusinessProcesses processes) {
        this.processes = processes;
    }

    void start(String number) {
        processes.start(KEY, number);
    }

    void revised(String number) {
        processes.complete(KEY, number, "reviseAdjustment");
    }

    void withdrawn(String number) {
        processes.tell(number, "adjustmentWithdrawn");
    }
}
