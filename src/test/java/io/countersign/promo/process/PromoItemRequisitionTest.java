package io.countersign.promo.process;

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

import io.countersign.promo.AcceptRequisition;
import io.countersign.promo.ApproveRequisition;
import io.countersign.promo.CheckRequisition;
import io.countersign.promo.CloseRequisition;
import io.countersign.promo.HandOutItems;
import io.countersign.promo.ReturnRequisition;
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

/** Every way through {@code promoItemRequisition} on a bare engine; use cases are mocked, the called process is one task. */
class PromoItemRequisitionTest {

    private static final String NUMBER = "PR-2026-000001";
    private static final Instant DUE = Instant.parse("2026-11-24T02:00:00Z");

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptRequisition accept = mock();
    private final CheckRequisition check = mock();
    private final ApproveRequisition approve = mock();
    private final HandOutItems handOut = mock();
    private final CloseRequisition close = mock();
    private final ReturnRequisition giveBack = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:promo-item-requisition");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/promo/promo-item-requisition.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        PromoDelegates delegates = new PromoDelegates();
        Mocks.register("acceptRequisition", delegates.acceptRequisition(accept));
        Mocks.register("checkRequisition", delegates.checkRequisition(check));
        Mocks.register("approveRequisition", delegates.approveRequisition(approve));
        Mocks.register("rejectRequisition", delegates.rejectRequisition(close));
        Mocks.register("expireRequisition", delegates.expireRequisition(close));
        Mocks.register("closeWithdrawnRequisition", delegates.closeWithdrawnRequisition(close));
        Mocks.register("returnRequisition", delegates.returnRequisition(giveBack));
        Mocks.register("resubmitRequisition", delegates.resubmitRequisition(accept));
        Mocks.register("presentHandOut", delegates.presentHandOut());
        Mocks.register("handOutItems", delegates.handOutItems(handOut));
        when(giveBack.giveBack(NUMBER)).thenReturn(new ReturnRequisition.Revision("chen.jie", DUE));
        when(approve.approve(NUMBER)).thenReturn(DUE);
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void handsOutWhatWasApproved() {
        ProcessInstance requisition = submitted();
        decided("APPROVED");
        Task task = task("handOutItems");

        taskService().complete(task.getId());

        assertThat(task.getName()).startsWith(NUMBER);
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertThat(requisition).isEnded().hasPassed("approveRequisition", "itemsHandedOut");
        verify(accept).accept(NUMBER, requisition.getId());
        verify(handOut).handedOut(NUMBER);
    }

    @Test
    void offersTheHandOutToSalesOperationsOnly() {
        ProcessInstance requisition = submitted();
        decided("APPROVED");

        assertThat(requisition)
                .task("handOutItems")
                .hasCandidateGroup("sales-operations")
                .isNotAssigned();
    }

    @Test
    void staysApprovedWhenTheHandOutIsRefused() {
        doThrow(new IllegalStateException("the activity was called off"))
                .when(handOut)
                .handedOut(NUMBER);
        ProcessInstance requisition = submitted();
        decided("APPROVED");

        assertThatThrownBy(() -> taskService().complete(task("handOutItems").getId()))
                .hasMessageContaining("called off");

        assertThat(requisition).isWaitingAt("handOutItems");
    }

    @Test
    void endsABlockedRequisitionBeforeAnybodyIsAsked() {
        when(check.blocks(NUMBER)).thenReturn(true);

        assertThat(submitted()).isEnded().hasPassed("requisitionBlocked").hasNotPassed("obtainApprovals");
    }

    @Test
    void closesARejectedRequisition() {
        ProcessInstance requisition = submitted();

        decided("REJECTED");

        assertThat(requisition).isEnded().hasPassed("requisitionRejected");
        verify(close).close(NUMBER, CloseRequisition.End.REJECTED);
        verify(approve, never()).approve(NUMBER);
    }

    @Test
    void givesAReturnedRequisitionToItsRequesterAndChecksItAgain() {
        ProcessInstance requisition = submitted();
        decided("RETURNED");
        Task revision = task("reviseRequisition");

        taskService().complete(revision.getId());

        assertThat(revision.getAssignee()).isEqualTo("chen.jie");
        assertThat(requisition).isWaitingAt("obtainApprovals");
        verify(accept).again(NUMBER);
        verify(check, times(2)).blocks(NUMBER);
    }

    @Test
    void expiresWhereNobodyDecides() {
        ProcessInstance requisition = submitted();

        execute(job("decisionOverdue", requisition));

        assertThat(requisition).isEnded().hasPassed("requisitionExpired");
        verify(close).close(NUMBER, CloseRequisition.End.EXPIRED);
    }

    @Test
    void expiresWhereNobodyRevises() {
        ProcessInstance requisition = submitted();
        decided("RETURNED");

        execute(job("revisionOverdue", requisition));

        assertThat(requisition).isEnded().hasPassed("requisitionExpired");
    }

    @Test
    void expiresWhereNobodyComesForTheItems() {
        ProcessInstance requisition = submitted();
        decided("APPROVED");

        execute(job("handOutOverdue", requisition));

        assertThat(requisition).isEnded().hasPassed("requisitionExpired");
        verify(close).close(NUMBER, CloseRequisition.End.EXPIRED);
    }

    @Test
    void endsAWithdrawnRequisitionWhereverItIs() {
        ProcessInstance requisition = submitted();

        withdrawn();

        assertThat(requisition).isEnded().hasPassed("withdrawalRecorded");
        verify(close).withdrawn(NUMBER);
    }

    @Test
    void movesNothingOnAWithdrawalThatIsNotRecorded() {
        ProcessInstance requisition = submitted();
        doThrow(new IllegalStateException("not withdrawn")).when(close).withdrawn(NUMBER);

        assertThatThrownBy(PromoItemRequisitionTest::withdrawn).hasMessageContaining("not withdrawn");

        assertThat(requisition).isWaitingAt("obtainApprovals");
    }

    @Test
    void keepsNothingButScalars() {
        ProcessInstance requisition = submitted();
        decided("APPROVED");

        assertThat(historyService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(requisition.getId())
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("blocked", "outcome", "handOutDue");
    }

    private static void withdrawn() {
        runtimeService()
                .createMessageCorrelation("requisitionWithdrawn")
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private static ProcessInstance submitted() {
        return runtimeService().startProcessInstanceByKey("promoItemRequisition", NUMBER);
    }

    private static Task task(String key) {
        return taskService().createTaskQuery().taskDefinitionKey(key).singleResult();
    }

    private static void decided(String outcome) {
        taskService().complete(task("decide").getId(), Map.of("outcome", outcome));
    }
}
