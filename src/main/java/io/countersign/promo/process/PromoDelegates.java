package io.countersign.promo.process;

import io.countersign.promo.AcceptRequisition;
import io.countersign.promo.ApproveRequisition;
import io.countersign.promo.CheckRequisition;
import io.countersign.promo.CloseRequisition;
import io.countersign.promo.HandOutItems;
import io.countersign.promo.ReturnRequisition;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of {@code promoItemRequisition} name: each calls one use case with the number of the requisition. */
@Configuration(proxyBeanMethods = false)
class PromoDelegates {

    @Bean
    ExecutionListener acceptRequisition(AcceptRequisition useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate checkRequisition(CheckRequisition useCase) {
        return execution -> PromoVariables.BLOCKED.set(execution, useCase.blocks(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate approveRequisition(ApproveRequisition useCase) {
        return execution -> PromoVariables.HAND_OUT_DUE.set(
                execution, Date.from(useCase.approve(execution.getProcessBusinessKey())));
    }

    @Bean
    JavaDelegate rejectRequisition(CloseRequisition useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseRequisition.End.REJECTED);
    }

    @Bean
    JavaDelegate expireRequisition(CloseRequisition useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseRequisition.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnRequisition(CloseRequisition useCase) {
        return execution -> useCase.withdrawn(execution.getProcessBusinessKey());
    }

    @Bean
    TaskListener returnRequisition(ReturnRequisition useCase) {
        return task -> {
            var revision = useCase.giveBack(number(task));
            named(task);
            task.setAssignee(revision.account());
            task.setDueDate(Date.from(revision.due()));
        };
    }

    @Bean
    TaskListener resubmitRequisition(AcceptRequisition useCase) {
        return task -> useCase.again(number(task));
    }

    @Bean
    TaskListener presentHandOut() {
        return task -> {
            named(task);
            task.setDueDate(PromoVariables.HAND_OUT_DUE.get(task));
        };
    }

    @Bean
    TaskListener handOutItems(HandOutItems useCase) {
        return task -> useCase.handedOut(number(task));
    }

    private static String number(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    /** The list says which requisition, and the form finds it by that. */
    private static void named(DelegateTask task) {
        task.setName(number(task) + " · " + task.getName());
    }
}
