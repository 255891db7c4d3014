package io.countersign.advance.process;

import io.countersign.advance.AcceptAdvance;
import io.countersign.advance.ChaseAdvance;
import io.countersign.advance.CheckAdvance;
import io.countersign.advance.CloseAdvance;
import io.countersign.advance.PayAdvance;
import io.countersign.advance.RecordAdvancePayment;
import io.countersign.advance.ResubmitAdvance;
import io.countersign.advance.ReturnAdvance;
import java.util.Date;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of {@code employeeAdvance} name: each calls one use case with the number of the advance. */
@Configuration(proxyBeanMethods = false)
class AdvanceDelegates {

    @Bean
    ExecutionListener acceptAdvance(AcceptAdvance useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate checkAdvance(CheckAdvance useCase) {
        return execution -> AdvanceVariables.BLOCKED.set(execution, useCase.blocks(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate payAdvance(PayAdvance useCase) {
        return execution -> useCase.pay(execution.getProcessBusinessKey());
    }

    /** Runs when the bank has answered: what our rows say of it becomes what the gateway and the timers read. */
    @Bean
    ExecutionListener readAdvancePayment(RecordAdvancePayment useCase) {
        return execution -> AdvanceVariables.set(execution, useCase.answered(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate chaseAdvance(ChaseAdvance useCase) {
        return execution -> useCase.chase(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate rejectAdvance(CloseAdvance useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseAdvance.End.REJECTED);
    }

    @Bean
    JavaDelegate expireAdvance(CloseAdvance useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseAdvance.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnAdvance(CloseAdvance useCase) {
        return execution -> useCase.closeWithdrawn(execution.getProcessBusinessKey());
    }

    /** Gives the advance back to its requester, who alone is asked to revise it. */
    @Bean
    TaskListener returnAdvance(ReturnAdvance useCase) {
        return task -> {
            String number = task.getExecution().getProcessBusinessKey();
            var revision = useCase.giveBack(number);
            task.setName(number + " · " + task.getName()); // the list says which advance, and the form finds it by that
            task.setAssignee(revision.account());
            task.setDueDate(Date.from(revision.due()));
        };
    }

    @Bean
    TaskListener resubmitAdvance(ResubmitAdvance useCase) {
        return task -> useCase.resubmit(task.getExecution().getProcessBusinessKey());
    }

    @Bean
    TaskListener presentAccount() {
        return task -> task.setName(task.getExecution().getProcessBusinessKey() + " · " + task.getName());
    }
}
