package io.countersign.expense;

import io.countersign.approval.BusinessProcesses;
import org.springframework.stereotype.Component;

/** What claims need of the process engine, in the words of {@code expenseReimbursement}. */
@Component
class ExpenseProcess {

    private static final String KEY = "expenseReimbursement";

    private final BusinessProcesses processes;

    ExpenseProcess(BusinessProcesses processes) {
        this.processes = processes;
    }

    void start(String number) {
        processes.start(KEY, number);
    }

    void revised(String number) {
        processes.complete(KEY, number, "reviseClaim");
    }

    void withdrawn(String number) {
        processes.tell(number, "claimWithdrawn");
    }

    void paymentAnswered(String number) {
        processes.tell(number, "claimPaymentAnswered");
    }
}
