package io.countersign.advance.process;

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

import io.countersign.advance.AcceptAdvance;
import io.countersign.advance.ChaseAdvance;
import io.countersign.advance.CheckAdvance;
import io.countersign.advance.CloseAdvance;
import io.countersign.advance.PayAdvance;
import io.countersign.advance.RecordAdvancePayment;
import io.countersign.advance.RecordAdvancePayment.Answered;
import io.countersign.advance.ResubmitAdvance;
import io.countersign.advance.ReturnAdvance;
import java.time.Duration;
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

/** Every way through {@code employeeAdvance} on a bare engine; use cases are mocked, the called process is one task. */
class EmployeeAdvanceTest {

    private static final String NUMBER = "EA-2026-000001";
    private static final Instant DUE = Instant.parse("2026-12-01T16:00:00Z");

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptAdvance accept = mock();
    private final CheckAdvance check = mock();
    private final PayAdvance pay = mock();
    private final RecordAdvancePayment payment = mock();
    private final ChaseAdvance chase = mock();
    private final CloseAdvance close = mock();
    private final ReturnAdvance giveBack = mock();
    private final ResubmitAdvance resubmit = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:employee-advance");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/advance/employee-advance.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        AdvanceDelegates delegates = new AdvanceDelegates();
        Mocks.register("acceptAdvance", delegates.acceptAdvance(accept));
        Mocks.register("checkAdvance", delegates.checkAdvance(check));
        Mocks.register("payAdvance", delegates.payAdvance(pay));
        Mocks.register("readAdvancePayment", delegates.readAdvancePayment(payment));
        Mocks.register("chaseAdvance", delegates.chaseAdvance(chase));
        Mocks.register("rejectAdvance", delegates.rejectAdvance(close));
        Mocks.register("expireAdvance", delegates.expireAdvance(close));
        Mocks.register("closeWithdrawnAdvance", delegates.closeWithdrawnAdvance(close));
        Mocks.register("returnAdvance", delegates.returnAdvance(giveBack));
        Mocks.register("resubmitAdvance", delegates.resubmitAdvance(resubmit));
        Mocks.register("presentAccount", delegates.presentAccount());
        when(giveBack.giveBack(NUMBER))
                .thenReturn(new ReturnAdvance.Revision("chen.jie", Instant.parse("2026-11-24T02:00:00Z")));
        when(payment.answered(NUMBER)).thenReturn(answered(true));
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void paysAnApprovedAdvanceAndWaitsUntilItIsPaidBack() {
        ProcessInstance advance = submitted();

        decided("APPROVED");
        assertThat(advance).isWaitingAt("awaitPayment");
        told("advancePaymentAnswered");
        assertThat(advance).isWaitingAt("awaitSettlement");
        told("advanceSettled");

        assertThat(advance).isEnded().hasPassed("payAdvance", "advanceSettled");
        verify(accept).accept(NUMBER, advance.getId());
        verify(pay).pay(NUMBER);
    }

    @Test
    void asksFinanceForTheAccountWhenTheBankDidNotPay() {
        when(payment.answered(NUMBER)).thenReturn(answered(false));
        ProcessInstance advance = submitted();
        decided("APPROVED");
        told("advancePaymentAnswered");
        Task account = taskService()
                .createTaskQuery()
                .taskDefinitionKey("correctAccount")
                .singleResult();
        assertThat(account.getName()).startsWith(NUMBER);

        taskService().complete(account.getId());

        assertThat(advance).isWaitingAt("awaitPayment");
        verify(pay, times(2)).pay(NUMBER);
    }

    @Test
    void goesAfterWhatIsNotPaidBackThreeTimesWithoutEndingTheWait() {
        ProcessInstance advance = submitted();
        decided("APPROVED");
        told("advancePaymentAnswered");

        execute(job("repaymentDue", advance));
        execute(job("repaymentLate", advance));
        execute(job("repaymentVeryLate", advance));

        verify(chase, times(3)).chase(NUMBER);
        assertThat(advance).isWaitingAt("awaitSettlement");
        assertThat(job("repaymentDue", advance)).isNull();
    }

    @Test
    void firesItsTimersOnTheDaysOfTheRuleBook() {
        ProcessInstance advance = submitted();
        decided("APPROVED");
        told("advancePaymentAnswered");

        assertThat(job("repaymentDue", advance).getDuedate()).isEqualTo(DUE);
        assertThat(job("repaymentLate", advance).getDuedate()).isEqualTo(DUE.plus(Duration.ofDays(30)));
        assertThat(job("repaymentVeryLate", advance).getDuedate()).isEqualTo(DUE.plus(Duration.ofDays(60)));
    }

    @Test
    void endsABlockedAdvance() {
        when(check.blocks(NUMBER)).thenReturn(true);

        ProcessInstance advance = submitted();

        assertThat(advance).isEnded().hasPassed("advanceBlocked");
        verify(pay, never()).pay(NUMBER);
    }

    @Test
    void closesARejectedAdvance() {
        ProcessInstance advance = submitted();

        decided("REJECTED");

        assertThat(advance).isEnded().hasPassed("advanceRejected");
        verify(close).close(NUMBER, CloseAdvance.End.REJECTED);
    }

    @Test
    void givesAReturnedAdvanceToItsRequesterAndChecksItAgain() {
        ProcessInstance advance = submitted();
        decided("RETURNED");
        Task revision = taskService()
                .createTaskQuery()
                .taskDefinitionKey("reviseAdvance")
                .singleResult();
        assertThat(revision.getAssignee()).isEqualTo("chen.jie");

        taskService().complete(revision.getId());

        assertThat(advance).isWaitingAt("obtainApprovals");
        verify(resubmit).resubmit(NUMBER);
        verify(check, times(2)).blocks(NUMBER);
    }

    @Test
    void expiresAnAdvanceThatNobodyDecides() {
        ProcessInstance advance = submitted();

        execute(job("decisionOverdue", advance));

        assertThat(advance).isEnded().hasPassed("advanceExpired");
        verify(close).close(NUMBER, CloseAdvance.End.EXPIRED);
    }

    @Test
    void expiresAnAdvanceThatNobodyRevises() {
        ProcessInstance advance = submitted();
        decided("RETURNED");

        execute(job("revisionOverdue", advance));

        assertThat(advance).isEnded().hasPassed("advanceExpired");
    }

    @Test
    void endsAWithdrawnAdvance() {
        ProcessInstance advance = submitted();

        told("advanceWithdrawn");

        assertThat(advance).isEnded().hasPassed("withdrawalRecorded");
        verify(close).closeWithdrawn(NUMBER);
    }

    @Test
    void movesNothingOnAWithdrawalThatIsNotRecorded() {
        ProcessInstance advance = submitted();
        doThrow(new IllegalStateException("not withdrawn")).when(close).closeWithdrawn(NUMBER);

        assertThatThrownBy(() -> told("advanceWithdrawn")).hasMessageContaining("not withdrawn");

        assertThat(advance).isWaitingAt("obtainApprovals");
    }

    @Test
    void keepsNothingButScalarsThatAGatewayOrATimerReads() {
        ProcessInstance advance = submitted();
        decided("APPROVED");
        told("advancePaymentAnswered");

        assertThat(historyService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(advance.getId())
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("blocked", "outcome", "paid", "overdueAt", "escalateAt", "deductAt");
    }

    private static Answered answered(boolean paid) {
        return new Answered(paid, DUE, DUE.plus(Duration.ofDays(30)), DUE.plus(Duration.ofDays(60)));
    }

    private static ProcessInstance submitted() {
        return runtimeService().startProcessInstanceByKey("employeeAdvance", NUMBER);
    }

    private static void told(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private static void decided(String outcome) {
        Task task = taskService().createTaskQuery().taskDefinitionKey("decide").singleResult();
        taskService().complete(task.getId(), Map.of("outcome", outcome));
    }
}
