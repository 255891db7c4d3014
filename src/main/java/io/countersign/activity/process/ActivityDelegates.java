package io.countersign.activity.process;

import io.countersign.activity.AcceptActivity;
import io.countersign.activity.ApproveActivity;
import io.countersign.activity.CheckActivity;
import io.countersign.activity.CloseActivity;
import io.countersign.activity.CloseWithdrawnActivity;
import io.countersign.activity.CommitActivity;
import io.countersign.activity.ConfirmPlan;
import io.countersign.activity.PresentPlan;
import io.countersign.activity.ReserveActivity;
import io.countersign.activity.ResubmitActivity;
import io.countersign.activity.ReturnActivity;
import io.countersign.activity.Turn;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the elements of application and plan in {@code marketingActivity} name: each calls one use case with the activity's number. */
@Configuration(proxyBeanMethods = false)
class ActivityDelegates {

    @Bean
    ExecutionListener acceptActivity(AcceptActivity useCase) {
        return execution -> useCase.accept(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
    }

    @Bean
    JavaDelegate checkActivity(CheckActivity useCase) {
        return execution -> ActivityVariables.BLOCKED.set(execution, useCase.blocks(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate reserveActivity(ReserveActivity useCase) {
        return execution ->
                ActivityVariables.RESERVED.set(execution, useCase.reserve(execution.getProcessBusinessKey()));
    }

    /** Only whoever begins the planning late, not the event, moves the deadline. */
    @Bean
    JavaDelegate approveActivity(ApproveActivity useCase) {
        return execution -> ActivityVariables.PLAN_DUE.set(
                execution, Date.from(useCase.approve(execution.getProcessBusinessKey())));
    }

    @Bean
    JavaDelegate rejectActivity(CloseActivity useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseActivity.End.REJECTED);
    }

    @Bean
    JavaDelegate expireActivity(CloseActivity useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey(), CloseActivity.End.EXPIRED);
    }

    @Bean
    JavaDelegate closeWithdrawnActivity(CloseWithdrawnActivity useCase) {
        return execution -> useCase.close(execution.getProcessBusinessKey());
    }

    @Bean
    TaskListener returnActivity(ReturnActivity useCase) {
        return task -> present(task, useCase.giveBack(number(task)));
    }

    @Bean
    TaskListener resubmitActivity(ResubmitActivity useCase) {
        return task -> useCase.resubmit(number(task));
    }

    @Bean
    TaskListener presentPlan(PresentPlan useCase) {
        return task -> present(task, useCase.present(number(task)));
    }

    @Bean
    TaskListener confirmPlan(ConfirmPlan useCase) {
        return task -> useCase.confirm(number(task));
    }

    @Bean
    JavaDelegate commitActivity(CommitActivity useCase) {
        return execution -> {
            var deadlines = useCase.commit(execution.getProcessBusinessKey());
            ActivityVariables.COMMITTED.set(execution, deadlines.isPresent());
            deadlines.ifPresent(found -> ActivityVariables.set(execution, found));
        };
    }

    static String number(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    static void present(DelegateTask task, Turn turn) {
        String about = turn.about() == null ? "" : turn.about() + " · ";
        // the list says which activity and which of its tasks, and the form finds them by that
        task.setName(number(task) + " · " + about + task.getName());
        task.setAssignee(turn.account());
        task.setDueDate(Date.from(turn.due()));
    }
}
