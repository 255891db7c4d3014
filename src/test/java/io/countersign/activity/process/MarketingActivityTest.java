package io.countersign.activity.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.countersign.activity.AcceptActivity;
import io.countersign.activity.ApproveActivity;
import io.countersign.activity.CarryOutTask;
import io.countersign.activity.CheckActivity;
import io.countersign.activity.CloseActivity;
import io.countersign.activity.CloseOut;
import io.countersign.activity.CloseWithdrawnActivity;
import io.countersign.activity.CommitActivity;
import io.countersign.activity.ConfirmPlan;
import io.countersign.activity.Deadlines;
import io.countersign.activity.MeasureEffect;
import io.countersign.activity.OpenTasks;
import io.countersign.activity.PresentCloseOut;
import io.countersign.activity.PresentPlan;
import io.countersign.activity.PresentTask;
import io.countersign.activity.RecordExecution;
import io.countersign.activity.RefuseCloseOut;
import io.countersign.activity.RemindOfActivity;
import io.countersign.activity.ReserveActivity;
import io.countersign.activity.ResubmitActivity;
import io.countersign.activity.ReturnActivity;
import io.countersign.activity.SettleActivity;
import io.countersign.activity.SubmitCloseOut;
import io.countersign.activity.TasksToDo;
import io.countersign.activity.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code marketingActivity} on a bare engine; use cases are mocked, the called process is one task. */
class MarketingActivityTest {

    private static final String NUMBER = "MA-2026-000001";
    private static final Instant END = Instant.parse("2026-12-03T09:00:00Z");
    private static final Turn TURN = new Turn("chen.jie", END);

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptActivity acceptActivity = mock();
    private final CheckActivity checkActivity = mock();
    private final ReserveActivity reserveActivity = mock();
    private final ApproveActivity approveActivity = mock();
    private final CloseActivity closeActivity = mock();
    private final CloseWithdrawnActivity closeWithdrawnActivity = mock();
    private final ReturnActivity returnActivity = mock();
    private final ResubmitActivity resubmitActivity = mock();
    private final PresentPlan presentPlan = mock();
    private final ConfirmPlan confirmPlan = mock();
    private final CommitActivity commitActivity = mock();
    private final OpenTasks openTasks = mock();
    private final TasksToDo tasksToDo = mock();
    private final PresentTask presentTask = mock();
    private final CarryOutTask carryOutTask = mock();
    private final RecordExecution recordExecution = mock();
    private final RemindOfActivity remind = mock();
    private final PresentCloseOut presentCloseOut = mock();
    private final SubmitCloseOut submitCloseOut = mock();
    private final CloseOut closeOut = mock();
    private final SettleActivity settle = mock();
    private final RefuseCloseOut refuseCloseOut = mock();
    private final MeasureEffect measureEffect = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:marketing-activity");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/activity/marketing-activity.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        registerApplicationAndPlan(new ActivityDelegates());
        registerExecutionAndCloseOut(new ExecutionDelegates());
        when(reserveActivity.reserve(NUMBER)).thenReturn(true);
        when(approveActivity.approve(NUMBER)).thenReturn(END);
        when(commitActivity.commit(NUMBER))
                .thenReturn(Optional.of(new Deadlines(
                        END.plusSeconds(3),
                        END.plusSeconds(7),
                        END.plusSeconds(15),
                        END.plusSeconds(30),
                        END.plusSeconds(90))));
        when(tasksToDo.of(NUMBER)).thenReturn(List.of("T1", "T2"));
        when(returnActivity.giveBack(NUMBER)).thenReturn(TURN);
        when(presentPlan.present(NUMBER)).thenReturn(TURN);
        when(presentCloseOut.present(NUMBER)).thenReturn(TURN);
        when(presentTask.present(anyString(), anyString()))
                .thenAnswer(call -> new Turn("does." + call.getArgument(1, String.class), END));
    }

    private void registerApplicationAndPlan(ActivityDelegates delegates) {
        Mocks.register("acceptActivity", delegates.acceptActivity(acceptActivity));
        Mocks.register("checkActivity", delegates.checkActivity(checkActivity));
        Mocks.register("reserveActivity", delegates.reserveActivity(reserveActivity));
        Mocks.register("approveActivity", delegates.approveActivity(approveActivity));
        Mocks.register("rejectActivity", delegates.rejectActivity(closeActivity));
        Mocks.register("expireActivity", delegates.expireActivity(closeActivity));
        Mocks.register("closeWithdrawnActivity", delegates.closeWithdrawnActivity(closeWithdrawnActivity));
        Mocks.register("returnActivity", delegates.returnActivity(returnActivity));
        Mocks.register("resubmitActivity", delegates.resubmitActivity(resubmitActivity));
        Mocks.register("presentPlan", delegates.presentPlan(presentPlan));
        Mocks.register("confirmPlan", delegates.confirmPlan(confirmPlan));
        Mocks.register("commitActivity", delegates.commitActivity(commitActivity));
    }

    private void registerExecutionAndCloseOut(ExecutionDelegates delegates) {
        Mocks.register("openTasks", delegates.openTasks(openTasks));
        Mocks.register("activityTasks", new ActivityTasks(tasksToDo));
        Mocks.register("presentActivityTask", delegates.presentActivityTask(presentTask));
        Mocks.register("carryOutTask", delegates.carryOutTask(carryOutTask));
        Mocks.register("recordExecution", delegates.recordExecution(recordExecution));
        Mocks.register("remindOfEvidence", delegates.remindOfEvidence(remind));
        Mocks.register("remindOfCloseOut", delegates.remindOfCloseOut(remind));
        Mocks.register("escalateCloseOut", delegates.escalateCloseOut(remind));
        Mocks.register("presentCloseOut", delegates.presentCloseOut(presentCloseOut));
        Mocks.register("submitCloseOut", delegates.submitCloseOut(submitCloseOut));
        Mocks.register("closeOut", delegates.closeOut(closeOut));
        Mocks.register("settle", delegates.settle(settle));
        Mocks.register("refuseCloseOut", delegates.refuseCloseOut(refuseCloseOut));
        Mocks.register("measureEffect", delegates.measureEffect(measureEffect));
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void carriesAnActivityThroughItsFourPhases() {
        ProcessInstance activity = executed();
        completed("closeOutActivity");
        decided("APPROVED");
        execute(job("effectDue", activity));

        assertThat(activity)
                .isEnded()
                .hasPassedInOrder(
                        "checkActivity",
                        "reserveActivity",
                        "approveActivity",
                        "planActivity",
                        "commitActivity",
                        "openTasks",
                        "recordExecution",
                        "closeOutActivity",
                        "closeOut",
                        "settle",
                        "measureEffect",
                        "effectMeasured");
        verify(acceptActivity).accept(NUMBER, activity.getId());
        verify(confirmPlan).confirm(NUMBER);
        verify(submitCloseOut).submit(NUMBER);
    }

    @Test
    void endsABlockedActivityBeforeAnythingIsReserved() {
        when(checkActivity.blocks(NUMBER)).thenReturn(true);

        ProcessInstance activity = submitted();

        assertThat(activity).isEnded().hasPassed("activityBlocked", "activityRefusedAtLast");
        verify(reserveActivity, never()).reserve(NUMBER);
    }

    @Test
    void givesTheActivityBackWhenItsBudgetWasTakenInTheMeantime() {
        when(reserveActivity.reserve(NUMBER)).thenReturn(false, true);
        ProcessInstance activity = submitted();
        assertThat(activity).isWaitingAt("reviseActivity");

        completed("reviseActivity");

        assertThat(activity).isWaitingAt("obtainApprovals");
        verify(resubmitActivity).resubmit(NUMBER);
    }

    @Test
    void closesARejectedActivity() {
        ProcessInstance activity = submitted();

        decided("REJECTED");

        assertThat(activity).isEnded().hasPassed("activityRejected", "activityRefusedAtLast");
        verify(closeActivity).close(NUMBER, CloseActivity.End.REJECTED);
    }

    @Test
    void givesAReturnedActivityToItsRequesterAndChecksItAgain() {
        ProcessInstance activity = submitted();
        decided("RETURNED");
        Task revision = open("reviseActivity");

        completed("reviseActivity");

        assertThat(revision.getAssignee()).isEqualTo("chen.jie");
        assertThat(revision.getName()).startsWith(NUMBER);
        assertThat(revision.getDueDate()).isEqualTo(END);
        assertThat(activity).isWaitingAt("obtainApprovals");
        verify(checkActivity, times(2)).blocks(NUMBER);
    }

    @Test
    void expiresAnActivityThatNobodyDecides() {
        ProcessInstance activity = submitted();

        execute(job("decisionOverdue", activity));

        expired(activity);
    }

    @Test
    void expiresAnActivityThatNobodyRevises() {
        ProcessInstance activity = submitted();
        decided("RETURNED");

        execute(job("revisionOverdue", activity));

        expired(activity);
    }

    @Test
    void expiresAnActivityThatNobodyPlans() {
        ProcessInstance activity = approved();

        execute(job("planningOverdue", activity));

        expired(activity);
    }

    @Test
    void expiresAnActivityThatNobodyExecutes() {
        ProcessInstance activity = planned();

        execute(job("executionOverdue", activity));

        expired(activity);
    }

    @Test
    void expiresAnActivityThatNobodyClosesOut() {
        ProcessInstance activity = executed();

        execute(job("closeOutLate", activity));

        expired(activity);
    }

    @Test
    void asksAgainWhenOthersHaveToDecideByTheTimeOfThePlan() {
        when(commitActivity.commit(NUMBER)).thenReturn(Optional.empty());
        ProcessInstance activity = approved();

        completed("planActivity");

        assertThat(activity).isWaitingAt("obtainApprovals");
        verify(checkActivity, times(2)).blocks(NUMBER);
        verify(openTasks, never()).open(NUMBER);
    }

    @Test
    void asksAgainAfterACriticalChangeOfThePlan() {
        ProcessInstance activity = approved();

        changed();

        assertThat(activity).isWaitingAt("obtainApprovals").hasPassed("changedInPlan");
        decided("APPROVED");
        assertThat(activity).isWaitingAt("planActivity");
    }

    @Test
    void asksAgainAfterACriticalChangeDuringExecution() {
        ProcessInstance activity = planned();

        changed();

        assertThat(activity).isWaitingAt("obtainApprovals").hasPassed("changedInExecution");
        assertThat(taskService()
                        .createTaskQuery()
                        .taskDefinitionKey("carryOutTask")
                        .count())
                .isZero();
    }

    @Test
    void givesEachTaskToWhoeverIsToCarryItOut() {
        ProcessInstance activity = planned();
        List<Task> tasks = taskService()
                .createTaskQuery()
                .taskDefinitionKey("carryOutTask")
                .list();
        assertThat(tasks).extracting(Task::getAssignee).containsExactlyInAnyOrder("does.T1", "does.T2");

        taskService().complete(tasks.get(0).getId());
        assertThat(activity).isWaitingAt("carryOutTask");
        taskService().complete(tasks.get(1).getId());

        assertThat(activity).isWaitingAt("closeOutActivity");
        verify(carryOutTask).carryOut(NUMBER, "T1");
        verify(carryOutTask).carryOut(NUMBER, "T2");
    }

    @Test
    void remindsOfMissingEvidenceAndGoesOnWaiting() {
        ProcessInstance activity = planned();

        execute(job("evidenceOverdue", activity));

        assertThat(activity).isWaitingAt("carryOutTask").hasPassed("evidenceReminded");
        verify(remind).remind(NUMBER, RemindOfActivity.Of.EVIDENCE);
    }

    @Test
    void remindsOfTheCloseOutAndThenTellsTheSuperior() {
        ProcessInstance activity = executed();

        execute(job("closeOutReminderDue", activity));
        execute(job("closeOutOverdue", activity));

        assertThat(activity).isWaitingAt("closeOutActivity").hasPassed("closeOutReminded", "closeOutEscalated");
        verify(remind).remind(NUMBER, RemindOfActivity.Of.CLOSE_OUT);
        verify(remind).remind(NUMBER, RemindOfActivity.Of.OVERDUE_CLOSE_OUT);
    }

    @Test
    void givesAReturnedCloseOutBackToTheRequester() {
        ProcessInstance activity = executed();
        completed("closeOutActivity");

        decided("RETURNED");

        assertThat(activity).isWaitingAt("closeOutActivity");
        verify(presentCloseOut, times(2)).present(NUMBER);
    }

    @Test
    void settlesNothingOfARejectedCloseOut() {
        ProcessInstance activity = executed();
        completed("closeOutActivity");

        decided("REJECTED");

        assertThat(activity).isEnded().hasPassed("closeOutRefusedAtLast");
        verify(refuseCloseOut).refuse(NUMBER);
        verify(settle, never()).settle(NUMBER);
    }

    @Test
    void endsAWithdrawnActivityWhereverItIs() {
        ProcessInstance activity = planned();

        withdrawn();

        assertThat(activity).isEnded().hasPassed("withdrawalRecorded");
        verify(closeWithdrawnActivity).close(NUMBER);
    }

    @Test
    void movesNothingOnAWithdrawalThatIsNotRecorded() {
        ProcessInstance activity = submitted();
        doThrow(new IllegalStateException("not withdrawn"))
                .when(closeWithdrawnActivity)
                .close(NUMBER);

        assertThatThrownBy(MarketingActivityTest::withdrawn).hasMessageContaining("not withdrawn");

        assertThat(activity).isWaitingAt("obtainApprovals");
    }

    @Test
    void keepsNothingButScalarsThatAGatewayOrATimerReads() {
        ProcessInstance activity = executed();

        assertThat(historyService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(activity.getId())
                        .list())
                .extracting("name")
                .doesNotHaveAnyElementsOfTypes(byte[].class)
                .contains("blocked", "reserved", "outcome", "committed", "planDueAt", "expiresAt", "activityTaskId")
                .isSubsetOf(
                        "blocked",
                        "reserved",
                        "outcome",
                        "committed",
                        "planDueAt",
                        "evidenceDueAt",
                        "closeOutRemindAt",
                        "closeOutDueAt",
                        "expiresAt",
                        "effectDueAt",
                        "activityTaskId",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances",
                        "loopCounter");
    }

    private void expired(ProcessInstance activity) {
        assertThat(activity).isEnded().hasPassed("activityExpired");
        verify(closeActivity).close(NUMBER, CloseActivity.End.EXPIRED);
    }

    private static ProcessInstance submitted() {
        return runtimeService().startProcessInstanceByKey("marketingActivity", NUMBER);
    }

    private static ProcessInstance approved() {
        ProcessInstance activity = submitted();
        decided("APPROVED");
        return activity;
    }

    private static ProcessInstance planned() {
        ProcessInstance activity = approved();
        completed("planActivity");
        return activity;
    }

    private static ProcessInstance executed() {
        ProcessInstance activity = planned();
        taskService()
                .createTaskQuery()
                .taskDefinitionKey("carryOutTask")
                .list()
                .forEach(task -> taskService().complete(task.getId()));
        return activity;
    }

    private static void decided(String outcome) {
        taskService().complete(open("decide").getId(), Map.of("outcome", outcome));
    }

    private static void completed(String task) {
        taskService().complete(open(task).getId());
    }

    private static Task open(String task) {
        return taskService().createTaskQuery().taskDefinitionKey(task).singleResult();
    }

    private static void changed() {
        runtimeService()
                .createMessageCorrelation("activityChanged")
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private static void withdrawn() {
        runtimeService()
                .createMessageCorrelation("activityWithdrawn")
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }
}
