package io.countersign.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.countersign.budget.AcceptAdjustment;
import io.countersign.budget.BookAdjustment;
import io.countersign.budget.CheckAdjustment;
import io.countersign.budget.CloseAdjustment;
import io.countersign.budget.CloseWithdrawnAdjustment;
import io.countersign.budget.ResubmitAdjustment;
import io.countersign.budget.ReturnAdjustment;
import java.time.Instant;
import java.util.Map;
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

/** Every way through {@code budgetAdjustment} on a bare engine; use cases are mocked, the called process is one task. */
class BudgetAdjustmentProcessTest {

    private static final String NUMBER = "BA-2026-000001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptAdjustment accept = mock();
    private final CheckAdjustment check = mock();
    private final BookAdjustment book = mock();
    private final CloseAdjustment close = mock();
    private final ReturnAdjustment giveBack = mock();
    private final ResubmitAdjustment resubmit = mock();
    private final CloseWithdrawnAdjustment closeWithdrawn = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:budget-adjustment");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/budget/budget-adjustment.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        BudgetAdjustmentDelegates delegates = new BudgetAdjustmentDelegates();
        Mocks.register("acceptAdjustment", delegates.acceptAdjustment(accept));
        Mocks.register("checkAdjustment", delegates.checkAdjustment(check));
        Mocks.register("bookAdjustment", delegates.bookAdjustment(book));
        Mocks.register("rejectAdjustment", delegates.rejectAdjustment(close));
        Mocks.register("expireAdjustment", delegates.expireAdjustment(close));
        Mocks.register("returnAdjustment", delegates.returnAdjustment(giveBack));
        Mocks.register("resubmitAdjustment", delegates.resubmitAdjustment(resubmit));
        Mocks.register("closeWithdrawnAdjustment", delegates.closeWithdrawnAdjustment(closeWithdrawn));
        when(giveBack.giveBack(NUMBER))
                .thenReturn(new ReturnAdjustment.Revision("sun.qiang", Instant.parse("2026-11-24T02:00:00Z")));
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void movesTheBudgetOnceEverybodyAgrees() {
        ProcessInstance adjustment = submitted();

        decided("APPROVED");

        assertThat(adjustment).isEnded().hasPassed("checkAdjustment", "bookAdjustment", "adjustmentBooked");
        verify(accept).accept(NUMBER, adjustment.getId());
        verify(book).book(NUMBER);
        assertThat(historyService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(adjustment.getId())
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("blocked", "outcome");
    }

    @Test
    void endsABlockedAdjustmentBeforeAnybodyIsAsked() {
        when(check.blocks(NUMBER)).thenReturn(true);

        ProcessInstance adjustment = submitted();

        assertThat(adjustment).isEnded().hasPassed("adjustmentBlocked");
        verify(book, never()).book(NUMBER);
    }

    @Test
    void closesARejectedAdjustment() {
        ProcessInstance adjustment = submitted();

        decided("REJECTED");

        assertThat(adjustment).isEnded().hasPassed("adjustmentRejected");
        verify(close).close(NUMBER, CloseAdjustment.End.REJECTED);
    }

    @Test
    void givesAReturnedAdjustmentToItsRequesterAndChecksItAgain() {
        ProcessInstance adjustment = submitted();
        decided("RETURNED");
        Task revision = revision();

        taskService().complete(revision.getId());

        assertThat(revision.getAssignee()).isEqualTo("sun.qiang");
        assertThat(revision.getName()).startsWith(NUMBER + " · ");
        assertThat(adjustment).isWaitingAt("obtainApprovals");
        verify(resubmit).resubmit(NUMBER);
        verify(check, times(2)).blocks(NUMBER);
    }

    @Test
    void expiresAnAdjustmentThatNobodyDecidesOrRevises() {
        ProcessInstance undecided = submitted();
        execute(job("decisionOverdue", undecided));
        assertThat(undecided).isEnded().hasPassed("adjustmentExpired");

        ProcessInstance unrevised = submitted();
        decided("RETURNED");
        execute(job("revisionOverdue", unrevised));

        assertThat(unrevised).isEnded().hasPassed("adjustmentExpired");
        verify(close, times(2)).close(NUMBER, CloseAdjustment.End.EXPIRED);
    }

    @Test
    void endsAWithdrawnAdjustmentWhereverItIs() {
        ProcessInstance adjustment = submitted();

        tell();

        assertThat(adjustment).isEnded().hasPassed("withdrawalRecorded");
        verify(closeWithdrawn).close(NUMBER);
    }

    @Test
    void movesNothingOnAWithdrawalThatIsNotRecorded() {
        ProcessInstance adjustment = submitted();
        doThrow(new IllegalStateException("not withdrawn")).when(closeWithdrawn).close(NUMBER);

        assertThatThrownBy(BudgetAdjustmentProcessTest::tell).hasMessageContaining("not withdrawn");

        assertThat(adjustment).isWaitingAt("obtainApprovals");
    }

    private static void tell() {
        runtimeService()
                .createMessageCorrelation("adjustmentWithdrawn")
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private static ProcessInstance submitted() {
        return runtimeService().startProcessInstanceByKey("budgetAdjustment", NUMBER);
    }

    private static Task revision() {
        return taskService()
                .createTaskQuery()
                .taskDefinitionKey("reviseAdjustment")
                .singleResult();
    }

    private static void decided(String outcome) {
        Task task = taskService().createTaskQuery().taskDefinitionKey("decide").singleResult();
        taskService().complete(task.getId(), Map.of("outcome", outcome));
    }
}
