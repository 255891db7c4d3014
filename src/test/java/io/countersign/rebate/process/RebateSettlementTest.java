package io.countersign.rebate.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.countersign.rebate.AcceptSettlement;
import io.countersign.rebate.CloseSettlement;
import io.countersign.rebate.SettleRebate;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code rebateSettlement} on a bare engine; use cases are mocked, the called process is one task. */
class RebateSettlementTest {

    private static final String NUMBER = "RS-2026-000001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptSettlement accept = mock();
    private final SettleRebate settle = mock();
    private final CloseSettlement close = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:rebate-settlement");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/rebate/rebate-settlement.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        RebateDelegates delegates = new RebateDelegates();
        Mocks.register("acceptSettlement", delegates.acceptSettlement(accept));
        Mocks.register("settleRebate", delegates.settleRebate(settle));
        Mocks.register("rejectSettlement", delegates.rejectSettlement(close));
        Mocks.register("giveSettlementBack", delegates.giveSettlementBack(close));
        Mocks.register("expireSettlement", delegates.expireSettlement(close));
        Mocks.register("closeWithdrawnSettlement", delegates.closeWithdrawnSettlement(close));
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void settlesWhatIsApproved() {
        ProcessInstance settlement = submitted();

        decided("APPROVED");

        assertThat(settlement).isEnded().hasPassed("rebateSettled");
        verify(accept).accept(NUMBER, settlement.getId());
        verify(settle).settle(NUMBER);
    }

    @Test
    void closesWhatIsReturned() {
        ProcessInstance settlement = submitted();

        decided("RETURNED");

        assertThat(settlement).isEnded().hasPassed("settlementReturned");
        verify(close).close(NUMBER, CloseSettlement.End.RETURNED);
        verify(settle, never()).settle(NUMBER);
    }

    @Test
    void closesWhatIsRejectedAndTakesAnythingElseForThat() {
        ProcessInstance settlement = submitted();

        decided("WHATEVER");

        assertThat(settlement).isEnded().hasPassed("settlementRejected");
        verify(close).close(NUMBER, CloseSettlement.End.REJECTED);
    }

    @Test
    void expiresUndecided() {
        ProcessInstance settlement = submitted();

        execute(job("decisionOverdue", settlement));

        assertThat(settlement).isEnded().hasPassed("settlementExpired");
        verify(close).close(NUMBER, CloseSettlement.End.EXPIRED);
    }

    @Test
    void endsWhenItsRequesterTakesItBack() {
        ProcessInstance settlement = submitted();

        runtimeService().correlateMessage("rebateSettlementWithdrawn", NUMBER);

        assertThat(settlement).isEnded().hasPassed("withdrawalRecorded");
        verify(close).closeWithdrawn(NUMBER);
    }

    private static ProcessInstance submitted() {
        ProcessInstance settlement = runtimeService().startProcessInstanceByKey("rebateSettlement", NUMBER);
        assertThat(settlement).isWaitingAt("obtainApprovals");
        return settlement;
    }

    private static void decided(String outcome) {
        taskService()
                .complete(
                        taskService()
                                .createTaskQuery()
                                .taskDefinitionKey("decide")
                                .singleResult()
                                .getId(),
                        Map.of("outcome", outcome));
    }
}
