package io.countersign.approval.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.countersign.approval.NextStep;
import io.countersign.approval.Outcome;
import io.countersign.approval.Subject;
import io.countersign.approval.TaskPlaces;
import io.countersign.approval.Turn;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code approval} on a bare engine; the use cases, which count the rows, are mocked. */
class ApprovalProcessTest {

    private static final Subject SUBJECT = new Subject("order", "SO-2026-000001");
    private static final Instant DUE = Instant.parse("2126-11-24T02:00:00Z");
    private static final Instant REMIND = Instant.parse("2126-11-23T02:00:00Z");

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final io.countersign.approval.OpenRound openRound = mock();
    private final NextStep nextStep = mock();
    private final io.countersign.approval.RemindApprovers remindApprovers = mock();
    private final io.countersign.approval.EscalateStep escalateStep = mock();
    private final io.countersign.approval.CloseRound closeRound = mock();
    private final TaskPlaces places = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:approval-process");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/approval/approval.bpmn")
                .deploy()
                .getId();
        Mocks.register("openRound", new OpenRound(openRound));
        Mocks.register("findNextStep", new FindNextStep(nextStep));
        Mocks.register("remindApprovers", new RemindApprovers(remindApprovers));
        Mocks.register("escalateStep", new EscalateStep(escalateStep));
        Mocks.register("closeRound", new CloseRound(closeRound));
        Mocks.register("stepAssignments", new StepAssignments(places));
        Mocks.register("presentTask", new PresentTask(places));
        Mocks.register("withdrawTask", new WithdrawTask(places));
        Mocks.register("presentAppointment", new PresentAppointment(places));
        TaskPlaces.Heading heading = new TaskPlaces.Heading("SO-2026-000001 · ¥120,000.00", "订单 / Order");
        when(places.presented(anyLong(), anyString())).thenReturn(heading);
        when(places.appointing(anyLong(), anyString())).thenReturn(heading);
        when(places.account(anyLong())).thenAnswer(call -> "person" + call.getArgument(0));
        when(places.isDecided(anyLong())).thenReturn(true);
        when(closeRound.close(SUBJECT)).thenReturn(Outcome.APPROVED);
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void asksStepAfterStepUntilNobodyIsLeft() {
        turns(decide(7), decide(8), close());
        asks(7, 71);
        asks(8, 81);

        ProcessInstance approval = started();
        complete("person71");
        assertThat(task("person81").getDueDate()).isEqualTo(Date.from(DUE));
        complete("person81");

        assertThat(approval)
                .isEnded()
                .hasPassedInOrder("openRound", "findNextStep", "decide", "closeRound", "approved");
        verify(openRound).open(SUBJECT);
    }

    @Test
    void endsTheStepWhenOurRowsSayItIsDecidedAndWithdrawsTheOtherTasks() {
        turns(decide(7), close());
        asks(7, 71, 72, 73);
        when(places.isDecided(7)).thenReturn(false, true);

        ProcessInstance approval = started();
        complete("person72");
        assertThat(approval).isNotEnded();
        complete("person73");

        assertThat(approval).isEnded();
        verify(places).withdrawn(71);
    }

    @Test
    void tellsTheCallerWhatWasRejected() {
        turns(close());
        when(closeRound.close(SUBJECT)).thenReturn(Outcome.REJECTED);

        assertThat(started()).isEnded().hasPassed("rejected").variables().containsEntry("outcome", "REJECTED");
    }

    @Test
    void tellsTheCallerWhatWasReturned() {
        turns(close());
        when(closeRound.close(SUBJECT)).thenReturn(Outcome.RETURNED);

        assertThat(started()).isEnded().hasPassed("returned").variables().containsEntry("outcome", "RETURNED");
    }

    @Test
    void remindsWithoutTakingTheTaskAway() {
        turns(decide(7), close());
        asks(7, 71);
        ProcessInstance approval = started();

        execute(job("halfTimeOver", approval));

        verify(remindApprovers).remind(SUBJECT);
        complete("person71");
        assertThat(approval).isEnded().hasPassed("approversReminded");
    }

    @Test
    void asksTheSuperiorAsWellWhenTheStepIsOverdue() {
        turns(decide(7), decide(7), close());
        when(places.toAsk(7)).thenReturn(List.of(71L), List.of(71L), List.of(71L, 72L));
        ProcessInstance approval = started();
        String first = task("person71").getId();

        execute(job("stepOverdue", approval));

        verify(escalateStep).escalate(SUBJECT);
        verify(places).withdrawn(71);
        assertThat(task("person71").getId()).isNotEqualTo(first);
        complete("person72");
        assertThat(approval).isEnded();
    }

    @Test
    void waitsForAnAdministratorWhenNobodyCanBeAsked() {
        turns(new Turn(Turn.Kind.APPOINT, 7, DUE, DUE), decide(7), close());
        asks(7, 71);
        ProcessInstance approval = started();

        assertThat(approval).isWaitingAt("appointApprover");
        Task task = taskService()
                .createTaskQuery()
                .taskCandidateGroup("platform-administrator")
                .singleResult();
        verify(places).appointing(7, task.getId());
        taskService().complete(task.getId());

        complete("person71");
        assertThat(approval).isEnded();
    }

    @Test
    void failsRatherThanSkipAStepWithNobodyToAsk() {
        turns(decide(7));
        when(places.toAsk(7)).thenThrow(new IllegalStateException("nobody to ask"));

        assertThatThrownBy(this::started)
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("nobody to ask");
    }

    private void turns(Turn first, Turn... more) {
        when(nextStep.next(SUBJECT)).thenReturn(first, more);
    }

    private void asks(long step, long... assignments) {
        when(places.toAsk(step)).thenReturn(LongStream.of(assignments).boxed().toList());
    }

    private static Turn decide(long step) {
        return new Turn(Turn.Kind.DECIDE, step, DUE, REMIND);
    }

    private static Turn close() {
        return new Turn(Turn.Kind.CLOSE, 0, DUE, DUE);
    }

    private ProcessInstance started() {
        return runtimeService()
                .startProcessInstanceByKey("approval", SUBJECT.number(), Map.of("subjectType", SUBJECT.type()));
    }

    private static Task task(String assignee) {
        return taskService().createTaskQuery().taskAssignee(assignee).singleResult();
    }

    private static void complete(String assignee) {
        taskService().complete(task(assignee).getId());
    }
}
