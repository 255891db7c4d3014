package io.countersign.expense.process;

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

import io.countersign.expense.AcceptClaim;
import io.countersign.expense.ApproveClaim;
import io.countersign.expense.ArchiveClaim;
import io.countersign.expense.AuditClaim;
import io.countersign.expense.CloseClaim;
import io.countersign.expense.CloseWithdrawnClaim;
import io.countersign.expense.ResubmitClaim;
import io.countersign.expense.ReturnClaim;
import io.countersign.expense.SettleClaim;
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

/** Every way through {@code expenseReimbursement} on a bare engine; use cases are mocked, the called process is one task. */
class ExpenseReimbursementTest {

    private static final String NUMBER = "EC-2026-000001";
    private static final AuditClaim.Result CLEAN = new AuditClaim.Result(true, true);

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = ProcessEngineCoverageExtension.builder(engine())
            .excludeProcessDefinitionKeys("approval")
            .assertClassCoverageAtLeast(1.0)
            .build();

    private final AcceptClaim acceptClaim = mock();
    private final AuditClaim auditClaim = mock();
    private final ApproveClaim approveClaim = mock();
    private final SettleClaim settleClaim = mock();
    private final ArchiveClaim archiveClaim = mock();
    private final CloseClaim closeClaim = mock();
    private final ReturnClaim returnClaim = mock();
    private final ResubmitClaim resubmitClaim = mock();
    private final CloseWithdrawnClaim closeWithdrawnClaim = mock();

    private String deployment = "";

    private static ProcessEngineConfigurationImpl engine() {
        ProcessEngineConfigurationImpl engine = new ProcessCoverageInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:expense-reimbursement");
        engine.setExpressionManager(new MockExpressionManager());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    @BeforeEach
    void deploy() {
        deployment = repositoryService()
                .createDeployment()
                .addClasspathResource("processes/expense/expense-reimbursement.bpmn")
                .addModelInstance(
                        "approval.bpmn",
                        Bpmn.createExecutableProcess("approval")
                                .startEvent()
                                .userTask("decide")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        ExpenseDelegates delegates = new ExpenseDelegates();
        Mocks.register("acceptClaim", delegates.acceptClaim(acceptClaim));
        Mocks.register("auditClaim", delegates.auditClaim(auditClaim));
        Mocks.register("approveClaim", delegates.approveClaim(approveClaim));
        Mocks.register("settleClaim", delegates.settleClaim(settleClaim));
        Mocks.register("archiveClaim", delegates.archiveClaim(archiveClaim));
        Mocks.register("rejectClaim", delegates.rejectClaim(closeClaim));
        Mocks.register("expireClaim", delegates.expireClaim(closeClaim));
        Mocks.register("returnClaim", delegates.returnClaim(returnClaim));
        Mocks.register("resubmitClaim", delegates.resubmitClaim(resubmitClaim));
        Mocks.register("closeWithdrawnClaim", delegates.closeWithdrawnClaim(closeWithdrawnClaim));
        when(auditClaim.audit(NUMBER)).thenReturn(CLEAN);
        when(approveClaim.approve(NUMBER)).thenReturn(ApproveClaim.Outcome.PAY);
        when(settleClaim.settle(NUMBER)).thenReturn(true);
        when(returnClaim.giveBack(NUMBER))
                .thenReturn(new ReturnClaim.Revision("chen.jie", Instant.parse("2026-11-24T02:00:00Z")));
    }

    @AfterEach
    void undeploy() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    void paysAnApprovedClaimAndArchivesIt() {
        ProcessInstance claim = submitted();

        decided("APPROVED");
        assertThat(claim).isWaitingAt("paymentAnswered");
        tell("claimPaymentAnswered");

        assertThat(claim).isEnded().hasPassed("auditClaim", "approveClaim", "settleClaim", "claimArchived");
        verify(acceptClaim).accept(NUMBER, claim.getId());
        verify(archiveClaim).archive(NUMBER);
    }

    @Test
    void countsAClaimThatAdvancesPayInFullWithoutAskingTheBank() {
        when(approveClaim.approve(NUMBER)).thenReturn(ApproveClaim.Outcome.NOTHING_TO_PAY);
        ProcessInstance claim = submitted();

        decided("APPROVED");

        assertThat(claim).isEnded().hasPassed("settleClaim", "claimArchived").hasNotPassed("paymentAnswered");
    }

    @Test
    void givesABlockedClaimBackAtOnce() {
        when(auditClaim.audit(NUMBER)).thenReturn(new AuditClaim.Result(false, true));

        ProcessInstance claim = submitted();

        assertThat(claim).isWaitingAt("reviseClaim").hasNotPassed("obtainApprovals");
    }

    @Test
    void givesAReturnedClaimToItsEmployeeAndAuditsItAgain() {
        ProcessInstance claim = submitted();
        decided("RETURNED");
        Task revision =
                taskService().createTaskQuery().taskDefinitionKey("reviseClaim").singleResult();

        taskService().complete(revision.getId());

        assertThat(revision.getAssignee()).isEqualTo("chen.jie");
        assertThat(revision.getName()).startsWith(NUMBER + " · ");
        assertThat(revision.getDueDate()).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(claim).isWaitingAt("obtainApprovals");
        verify(resubmitClaim).resubmit(NUMBER);
        verify(auditClaim, times(2)).audit(NUMBER);
    }

    @Test
    void endsAClaimThatIsReturnedOnceTooOften() {
        when(auditClaim.audit(NUMBER)).thenReturn(new AuditClaim.Result(true, false));
        ProcessInstance claim = submitted();

        decided("RETURNED");

        assertThat(claim).isEnded().hasPassed("claimRejected");
        verify(closeClaim).close(NUMBER, CloseClaim.End.RETURNED_TOO_OFTEN);
    }

    @Test
    void closesARejectedClaim() {
        ProcessInstance claim = submitted();

        decided("REJECTED");

        assertThat(claim).isEnded().hasPassed("claimRejected");
        verify(closeClaim).close(NUMBER, CloseClaim.End.REJECTED);
    }

    @Test
    void givesAClaimBackThatTheBankRefused() {
        when(settleClaim.settle(NUMBER)).thenReturn(false);
        ProcessInstance claim = submitted();
        decided("APPROVED");

        tell("claimPaymentAnswered");

        assertThat(claim).isWaitingAt("reviseClaim");
        verify(archiveClaim, never()).archive(NUMBER);
    }

    @Test
    void auditsAgainWhenAnInvoiceWasAnnulledJustBeforePayment() {
        when(approveClaim.approve(NUMBER)).thenReturn(ApproveClaim.Outcome.CHANGED);
        ProcessInstance claim = submitted();

        decided("APPROVED");

        assertThat(claim).isWaitingAt("obtainApprovals");
        verify(auditClaim, times(2)).audit(NUMBER);
    }

    @Test
    void expiresAClaimThatNobodyDecides() {
        ProcessInstance claim = submitted();

        execute(job("decisionOverdue", claim));

        assertThat(claim).isEnded().hasPassed("claimExpired");
        verify(closeClaim).close(NUMBER, CloseClaim.End.EXPIRED);
    }

    @Test
    void expiresAClaimThatNobodyRevises() {
        ProcessInstance claim = submitted();
        decided("RETURNED");

        execute(job("revisionOverdue", claim));

        assertThat(claim).isEnded().hasPassed("claimExpired");
        verify(closeClaim).close(NUMBER, CloseClaim.End.EXPIRED);
    }

    @Test
    void endsAWithdrawnClaimWhereverItIs() {
        ProcessInstance claim = submitted();

        tell("claimWithdrawn");

        assertThat(claim).isEnded().hasPassed("withdrawalRecorded");
        verify(closeWithdrawnClaim).close(NUMBER);
    }

    @Test
    void movesNothingOnAWithdrawalThatIsNotRecorded() {
        ProcessInstance claim = submitted();
        doThrow(new IllegalStateException("not withdrawn"))
                .when(closeWithdrawnClaim)
                .close(NUMBER);

        assertThatThrownBy(() -> tell("claimWithdrawn")).hasMessageContaining("not withdrawn");

        assertThat(claim).isWaitingAt("obtainApprovals");
    }

    @Test
    void keepsNothingButScalarsThatAGatewayReads() {
        ProcessInstance claim = submitted();
        decided("APPROVED");
        tell("claimPaymentAnswered");

        assertThat(historyService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(claim.getId())
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("clean", "returnable", "outcome", "follows", "paid");
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private static ProcessInstance submitted() {
        return runtimeService().startProcessInstanceByKey("expenseReimbursement", NUMBER);
    }

    private static void decided(String outcome) {
        Task task = taskService().createTaskQuery().taskDefinitionKey("decide").singleResult();
        taskService().complete(task.getId(), Map.of("outcome", outcome));
    }
}
