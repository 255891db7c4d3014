package io.countersign.order.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.countersign.order.AcceptOrder;
import io.countersign.order.CheckOrder;
import io.countersign.order.CloseOrder;
import io.countersign.order.CloseWithdrawnOrder;
import io.countersign.order.HandOverOrder;
import io.countersign.order.ReleaseOrder;
import io.countersign.order.ReserveOrderCredit;
import io.countersign.order.ResubmitOrder;
import io.countersign.order.ReturnOrder;
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

/** Every way through {@code orderApproval} on a bare engine; use cases are mocked, the called process is one task. */
class OrderApprovalTest {

    private static final String NUMBER = "SO-2026-000001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptOrder acceptOrder = mock();
    private final CheckOrder checkOrder = mock();
    private final ReserveOrderCredit reserveCredit = mock();
    private final ReleaseOrder releaseOrder = mock();
    private final HandOverOrder handOver = mock();
    private final CloseOrder closeOrder = mock();
    private final ReturnOrder returnOrder = mock();
    private final ResubmitOrder resubmitOrder = mock();
    private final CloseWithdrawnOrder closeWithdrawnOrder = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:order-approval");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/order/order-approval.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        OrderDelegates delegates = new OrderDelegates();
        Mocks.register("acceptOrder", delegates.acceptOrder(acceptOrder));
        Mocks.register("checkOrder", delegates.checkOrder(checkOrder));
        Mocks.register("reserveCredit", delegates.reserveCredit(reserveCredit));
        Mocks.register("releaseOrder", delegates.releaseOrder(releaseOrder));
        Mocks.register("handOverToErp", delegates.handOverToErp(handOver));
        Mocks.register("rejectOrder", delegates.rejectOrder(closeOrder));
        Mocks.register("expireOrder", delegates.expireOrder(closeOrder));
        Mocks.register("returnOrder", delegates.returnOrder(returnOrder));
        Mocks.register("resubmitOrder", delegates.resubmitOrder(resubmitOrder));
        Mocks.register("closeWithdrawnOrder", delegates.closeWithdrawnOrder(closeWithdrawnOrder));
        when(returnOrder.giveBack(NUMBER))
                .thenReturn(new ReturnOrder.Revision("chen.jie", Instant.parse("2026-11-24T02:00:00Z")));
        when(releaseOrder.release(NUMBER)).thenReturn(true);
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void releasesAnApprovedOrderAndHandsItOver() {
        ProcessInstance order = submitted();

        decided("APPROVED");
        execute(job("handOverToErp", order));

        assertThat(order).isEnded().hasPassed("checkOrder", "reserveCredit", "releaseOrder", "orderReleased");
        verify(acceptOrder).accept(NUMBER, order.getId());
        verify(handOver).handOver(NUMBER);
    }

    @Test
    void endsABlockedOrderBeforeAnythingIsReserved() {
        when(checkOrder.blocks(NUMBER)).thenReturn(true);

        ProcessInstance order = submitted();

        assertThat(order).isEnded().hasPassed("orderBlocked");
        verify(reserveCredit, never()).reserve(NUMBER);
    }

    @Test
    void closesARejectedOrder() {
        ProcessInstance order = submitted();

        decided("REJECTED");

        assertThat(order).isEnded().hasPassed("orderRejected");
        verify(closeOrder).close(NUMBER, CloseOrder.End.REJECTED);
    }

    @Test
    void givesAReturnedOrderToItsRequesterAndChecksItAgain() {
        ProcessInstance order = submitted();
        decided("RETURNED");
        Task revision =
                taskService().createTaskQuery().taskDefinitionKey("reviseOrder").singleResult();

        taskService()
                .complete(taskService()
                        .createTaskQuery()
                        .taskDefinitionKey("reviseOrder")
                        .singleResult()
                        .getId());

        assertThat(revision.getAssignee()).isEqualTo("chen.jie");
        assertThat(revision.getDueDate()).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(order).isWaitingAt("obtainApprovals");
        verify(resubmitOrder).resubmit(NUMBER);
        verify(checkOrder, times(2)).blocks(NUMBER);
    }

    @Test
    void expiresAnOrderThatNobodyDecides() {
        ProcessInstance order = submitted();

        execute(job("decisionOverdue", order));

        assertThat(order).isEnded().hasPassed("orderExpired");
        verify(closeOrder).close(NUMBER, CloseOrder.End.EXPIRED);
    }

    @Test
    void expiresAnOrderThatNobodyRevises() {
        ProcessInstance order = submitted();
        decided("RETURNED");

        execute(job("revisionOverdue", order));

        assertThat(order).isEnded().hasPassed("orderExpired");
        verify(closeOrder).close(NUMBER, CloseOrder.End.EXPIRED);
    }

    @Test
    void checksAgainInAJobOfItsOwnWhenFactsChange() {
        ProcessInstance order = submitted();

        tell("orderFactsChanged");
        verify(checkOrder, times(1)).blocks(NUMBER);
        execute(job("factsChanged", order));

        assertThat(order).isWaitingAt("obtainApprovals");
        verify(checkOrder, times(2)).blocks(NUMBER);
    }

    @Test
    void checksAgainWhenSomethingChangedJustBeforeRelease() {
        when(releaseOrder.release(NUMBER)).thenReturn(false);
        ProcessInstance order = submitted();

        decided("APPROVED");

        assertThat(order).isWaitingAt("obtainApprovals").hasNotPassed("handOverToErp");
        verify(checkOrder, times(2)).blocks(NUMBER);
    }

    @Test
    void endsAWithdrawnOrderWhereverItIs() {
        ProcessInstance order = submitted();

        tell("orderWithdrawn");

        assertThat(order).isEnded().hasPassed("withdrawalRecorded");
        verify(closeWithdrawnOrder).close(NUMBER);
    }

    @Test
    void movesNothingOnAWithdrawalThatIsNotRecorded() {
        ProcessInstance order = submitted();
        doThrow(new IllegalStateException("not withdrawn"))
                .when(closeWithdrawnOrder)
                .close(NUMBER);

        assertThatThrownBy(() -> tell("orderWithdrawn")).hasMessageContaining("not withdrawn");

        assertThat(order).isWaitingAt("obtainApprovals");
    }

    @Test
    void triesTheErpFiveTimesThenRaisesAnIncident() {
        doThrow(new IllegalStateException("ERP is down")).when(handOver).handOver(NUMBER);
        ProcessInstance order = submitted();
        decided("APPROVED");

        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> execute(job("handOverToErp", order))).hasMessageContaining("ERP is down");
        }

        assertThat(managementService().createJobQuery().noRetriesLeft().count()).isEqualTo(1);
        assertThat(runtimeService().createIncidentQuery().count()).isEqualTo(1);
    }

    @Test
    void keepsNothingButScalarsThatAGatewayReads() {
        ProcessInstance order = submitted();
        decided("APPROVED");

        assertThat(historyService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(order.getId())
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("blocked", "outcome", "released");
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private static ProcessInstance submitted() {
        return runtimeService().startProcessInstanceByKey("orderApproval", NUMBER);
    }

    private static void decided(String outcome) {
        Task task = taskService().createTaskQuery().taskDefinitionKey("decide").singleResult();
        taskService().complete(task.getId(), Map.of("outcome", outcome));
    }
}
