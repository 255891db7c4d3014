package io.countersign.budget.process;

import io.countersign.budget.AcceptAdjustment;
import io.countersign.budget.BookAdjustment;
import io.countersign.budget.CheckAdjustment;
import io.countersign.budget.CloseAdjustment;
import io.countersign.budget.CloseWithdrawnAdjustment;
import io.countersign.budget.ResubmitAdjustment;
import io.countersign.budget.ReturnAdjustment;
import io.countersign.engine.ProcessVariable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of {@code budgetAdjustment} name: each calls one use case with the number of the adjustment. */
@Configuration(proxyBeanMethods = false)
class BudgetAdjustmentDelegates {

    private static final ProcessVariable<Boolean> BLOCKED = ProcessVariable.ofBoolean("blocked");

    @Bean
    ExecutionListener acceptAdjustment(AcceptAdjustment useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate checkAdjustment(CheckAdjustment useCase) {
        return execution -> BLOCKED.set(execution, useCase.blocks(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate bookAdjustment(BookAdjustment useCase) {
        return execution -> useCase.book(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate rejectAdjustment(CloseAdjustment useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseAdjustment.End.REJECTED);
    }

    @Bean
    JavaDelegate expireAdjustment(CloseAdjustment useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseAdjustment.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnAdjustment(CloseWithdrawnAdjustment useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey());
    }

    /** Gives the adjustment back to its requester, who alone is asked to revise it. */
    @Bean
    TaskListener returnAdjustment(ReturnAdjustment useCase) {
        return task -> {
            String number = task.getExecution().getProcessBusinessKey();
            ReturnAdjustment.Revision revision = useCase.giveBack(number);
            task.setName(number + " · " + task.getName()); // the list says which, and the form finds it by that
            task.setAssignee(revision.account());
            task.setDueDate(Date.from(revision.due()));
        };
    }

    @Bean
    TaskListener resubmitAdjustment(ResubmitAdjustment useCase) {
        return task -> useCase.resubmit(task.getExecution().getProcessBusinessKey());
    }
}
