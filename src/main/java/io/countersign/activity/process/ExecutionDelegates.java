package io.countersign.activity.process;

import io.countersign.activity.CarryOutTask;
import io.countersign.activity.CloseOut;
import io.countersign.activity.MeasureEffect;
import io.countersign.activity.OpenTasks;
import io.countersign.activity.PresentCloseOut;
import io.countersign.activity.PresentTask;
import io.countersign.activity.RecordExecution;
import io.countersign.activity.RefuseCloseOut;
import io.countersign.activity.RemindOfActivity;
import io.countersign.activity.SettleActivity;
import io.countersign.activity.SubmitCloseOut;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of execution and close-out in {@code marketingActivity} name: each calls one use case with the activity's number. */
@Configuration(proxyBeanMethods = false)
class ExecutionDelegates {

    @Bean
    JavaDelegate openTasks(OpenTasks useCase) {
        return execution -> useCase.open(execution.getProcessBusinessKey());
    }

    @Bean
    TaskListener presentActivityTask(PresentTask useCase) {
        return task -> ActivityDelegates.present(
                task, useCase.present(ActivityDelegates.number(task), ActivityVariables.TASK.get(task)));
    }

    @Bean
    TaskListener carryOutTask(CarryOutTask useCase) {
        return task -> useCase.carryOut(ActivityDelegates.number(task), ActivityVariables.TASK.get(task));
    }

    @Bean
    JavaDelegate recordExecution(RecordExecution useCase) {
        return execution -> useCase.record(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate remindOfEvidence(RemindOfActivity useCase) {
        return execution -> useCase.remind(execution.getProcessBusinessKey(), RemindOfActivity.Of.EVIDENCE);
    }

    @Bean
    JavaDelegate remindOfCloseOut(RemindOfActivity useCase) {
        return execution -> useCase.remind(execution.getProcessBusinessKey(), RemindOfActivity.Of.CLOSE_OUT);
    }

    @Bean
    JavaDelegate escalateCloseOut(RemindOfActivity useCase) {
        return execution -> useCase.remind(execution.getProcessBusinessKey(), RemindOfActivity.Of.OVERDUE_CLOSE_OUT);
    }

    @Bean
    TaskListener presentCloseOut(PresentCloseOut useCase) {
        return task -> ActivityDelegates.present(task, useCase.present(ActivityDelegates.number(task)));
    }

    @Bean
    TaskListener submitCloseOut(SubmitCloseOut useCase) {
        return task -> useCase.submit(ActivityDelegates.number(task));
    }

    @Bean
    JavaDelegate closeOut(CloseOut useCase) {
        return execution -> useCase.match(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate settle(SettleActivity useCase) {
        return execution -> useCase.settle(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate refuseCloseOut(RefuseCloseOut useCase) {
        return execution -> useCase.refuse(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate measureEffect(MeasureEffect useCase) {
        return execution -> useCase.measure(execution.getProcessBusinessKey());
    }
}
