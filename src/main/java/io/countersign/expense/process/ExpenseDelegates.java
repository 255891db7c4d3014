package io.countersign.expense.process;

import io.countersign.expense.AcceptClaim;
import io.countersign.expense.ApproveClaim;
import io.countersign.expense.ArchiveClaim;
import io.countersign.expense.AuditClaim;
import io.countersign.expense.CloseClaim;
import io.countersign.expense.CloseWithdrawnClaim;
import io.countersign.expense.ResubmitClaim;
import io.countersign.expense.ReturnClaim;
import io.countersign.expense.SettleClaim;
import java.util.Date;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of {@code expenseReimbursement} name: each calls one use case with the number of the claim. */
@Configuration(proxyBeanMethods = false)
class ExpenseDelegates {

    @Bean
    ExecutionListener acceptClaim(AcceptClaim useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate auditClaim(AuditClaim useCase) {
        return execution -> {
            AuditClaim.Result result = useCase.audit(execution.getProcessBusinessKey());
            ExpenseVariables.CLEAN.set(execution, result.clean());
            ExpenseVariables.RETURNABLE.set(execution, result.returnable());
        };
    }

    @Bean
    JavaDelegate approveClaim(ApproveClaim useCase) {
        return execution -> ExpenseVariables.FOLLOWS.set(execution, useCase.approve(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate settleClaim(SettleClaim useCase) {
        return execution -> ExpenseVariables.PAID.set(execution, useCase.settle(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate archiveClaim(ArchiveClaim useCase) {
        return execution -> useCase.archive(execution.getProcessBusinessKey());
    }

    /** Whoever returns it once more than allowed ends it, too. */
    @Bean
    JavaDelegate rejectClaim(CloseClaim useCase) {
        return execution -> {
            boolean returned = "RETURNED".equals(ExpenseVariables.OUTCOME.get(execution));
            useCase.close(
                    execution.getProcessBusinessKey(),
                    returned ? CloseClaim.End.RETURNED_TOO_OFTEN : CloseClaim.End.REJECTED);
        };
    }

    @Bean
    JavaDelegate expireClaim(CloseClaim useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseClaim.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnClaim(CloseWithdrawnClaim useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey());
    }

    /** Gives the claim back to its employee, who alone is asked to revise it. */
    @Bean
    TaskListener returnClaim(ReturnClaim useCase) {
        return task -> {
            String number = task.getExecution().getProcessBusinessKey();
            ReturnClaim.Revision revision = useCase.giveBack(number);
            task.setName(number + " · " + task.getName()); // the list says which claim, and the form finds it by that
            task.setAssignee(revision.account());
            task.setDueDate(Date.from(revision.due()));
        };
    }

    @Bean
    TaskListener resubmitClaim(ResubmitClaim useCase) {
        return task -> useCase.resubmit(task.getExecution().getProcessBusinessKey());
    }
}
