package io.countersign.order.process;

import io.countersign.order.AcceptOrder;
import io.countersign.order.CheckOrder;
import io.countersign.order.CloseOrder;
import io.countersign.order.CloseWithdrawnOrder;
import io.countersign.order.HandOverOrder;
import io.countersign.order.ReleaseOrder;
import io.countersign.order.ReserveOrderCredit;
import io.countersign.order.ResubmitOrder;
import io.countersign.order.ReturnOrder;
import java.util.Date;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of {@code orderApproval} name: each calls one use case with the number of the order. */
@Configuration(proxyBeanMethods = false)
class OrderDelegates {

    @Bean
    ExecutionListener acceptOrder(AcceptOrder useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate checkOrder(CheckOrder useCase) {
        return execution -> OrderVariables.BLOCKED.set(execution, useCase.blocks(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate reserveCredit(ReserveOrderCredit useCase) {
        return execution -> useCase.reserve(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate releaseOrder(ReleaseOrder useCase) {
        return execution -> OrderVariables.RELEASED.set(execution, useCase.release(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate handOverToErp(HandOverOrder useCase) {
        return execution -> useCase.handOver(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate rejectOrder(CloseOrder useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseOrder.End.REJECTED);
    }

    @Bean
    JavaDelegate expireOrder(CloseOrder useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseOrder.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnOrder(CloseWithdrawnOrder useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey());
    }

    /** Gives the order back to its requester, who alone is asked to revise it. */
    @Bean
    TaskListener returnOrder(ReturnOrder useCase) {
        return task -> {
            String number = task.getExecution().getProcessBusinessKey();
            var revision = useCase.giveBack(number);
            task.setName(number + " · " + task.getName()); // the list says which order, and the form finds it by that
            task.setAssignee(revision.account());
            task.setDueDate(Date.from(revision.due()));
        };
    }

    @Bean
    TaskListener resubmitOrder(ResubmitOrder useCase) {
        return task -> useCase.resubmit(task.getExecution().getProcessBusinessKey());
    }
}
