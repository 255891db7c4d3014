package io.countersign.rebate.process;

import io.countersign.rebate.AcceptSettlement;
import io.countersign.rebate.CloseSettlement;
import io.countersign.rebate.SettleRebate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of {@code rebateSettlement} name: each calls one use case with the number of the settlement. */
@Configuration(proxyBeanMethods = false)
class RebateDelegates {

    @Bean
    ExecutionListener acceptSettlement(AcceptSettlement useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate settleRebate(SettleRebate useCase) {
        return execution -> useCase.settle(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate rejectSettlement(CloseSettlement useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseSettlement.End.REJECTED);
    }

    @Bean
    JavaDelegate giveSettlementBack(CloseSettlement useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseSettlement.End.RETURNED);
    }

    @Bean
    JavaDelegate expireSettlement(CloseSettlement useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseSettlement.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnSettlement(CloseSettlement useCase) {
        return execution -> useCase.closeWithdrawn(execution.getProcessBusinessKey());
    }
}
