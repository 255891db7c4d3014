package io.countersign.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineGateway;
import io.countersign.engine.TaskCompletion;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guard in an engine of its own, with a small process that waits at a task: every way around the task, by the person who
 * has it, by a stranger, and by an administrator with all authorizations.
 */
class GuardTest {

    private static final String ASSIGNEE = "sun.qiang";
    private static final String ADMIN = "admin";
    private static final List<String> ADMINS = List.of("camunda-admin");

    private static final List<String> completed = new ArrayList<>();
    private static final List<Map<String, Object>> sent = new ArrayList<>();
    private static @Nullable Refusal answer;
    private static ProcessEngine engine;

    private final EngineGateway gateway = new EngineGateway();
    private String instance = "";
    private Task task;

    @BeforeAll
    static void build() {
        TaskCompletion recorder = (id, account, variables) -> {
            if (answer != null) {
                throw answer;
            }
            completed.add(account);
            sent.add(variables);
        };
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("guarded");
        configuration.setJdbcUrl("jdbc:h2:mem:guarded;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setAuthorizationEnabled(true);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setMetricsEnabled(false);
        configuration.getProcessEnginePlugins().add(new Guard(() -> List.of(recorder)));
        engine = configuration.buildProcessEngine();
        new EngineGateway().run(GuardTest::deploy);
    }

    private static void deploy() {
        BpmnModelInstance open = Bpmn.createExecutableProcess("open")
                .startEvent()
                .userTask("decide")
                .camundaAssignee(ASSIGNEE)
                .boundaryEvent("late")
                .timerWithDuration("P1D")
                .endEvent("escalated")
                .moveToActivity("decide")
                .endEvent("released")
                .done();
        BpmnModelInstance called = Bpmn.createExecutableProcess("called")
                .camundaStartableInTasklist(false)
                .startEvent()
                .endEvent()
                .done();
        BpmnModelInstance offered = Bpmn.createExecutableProcess("offered")
                .startEvent()
                .userTask("take")
                .camundaCandidateGroups("credit-manager")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("open.bpmn", open)
                .addModelInstance("called.bpmn", called)
                .addModelInstance("offered.bpmn", offered)
                .deploy();
        for (Resources resource : Resources.values()) {
            Authorization all = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            all.setGroupId("camunda-admin");
            all.setResource(resource);
            all.setResourceId("*");
            all.addPermission(Permissions.ALL);
            engine.getAuthorizationService().saveAuthorization(all);
        }
    }

    @AfterAll
    static void close() {
        new EngineGateway().run(() -> engine.close());
    }

    @BeforeEach
    void waitAtTheTask() {
        answer = null;
        completed.clear();
        sent.clear();
        instance = gateway.call(() ->
                engine.getRuntimeService().startProcessInstanceByKey("open").getId());
        task = gateway.call(() -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult());
    }

    @AfterEach
    void nobodyIsSignedIn() {
        engine.getIdentityService().clearAuthentication();
        gateway.run(() -> engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(found -> engine.getRuntimeService().deleteProcessInstance(found.getId(), "test over")));
    }

    /** One way around the task. */
    private record Route(String name, Attempt attempt) {

        @Override
        public String toString() {
            return name;
        }
    }

    private interface Attempt {
        void by(GuardTest test);
    }

    static Stream<Route> routes() {
        return Stream.of(
                new Route("complete", t -> engine.getTaskService().complete(t.task.getId())),
                new Route(
                        "complete with variables",
                        t -> engine.getTaskService().complete(t.task.getId(), Map.of("outcome", "APPROVED"))),
                new Route("resolve", t -> engine.getTaskService().resolveTask(t.task.getId())),
                new Route("BPMN error", t -> engine.getTaskService().handleBpmnError(t.task.getId(), "E")),
                new Route("escalation", t -> engine.getTaskService().handleEscalation(t.task.getId(), "E")),
                new Route("delegate", t -> engine.getTaskService().delegateTask(t.task.getId(), ADMIN)),
                new Route("assign", t -> engine.getTaskService().setAssignee(t.task.getId(), ADMIN)),
                new Route("own", t -> engine.getTaskService().setOwner(t.task.getId(), ADMIN)),
                new Route("claim for oneself", t -> engine.getTaskService().claim(t.task.getId(), ADMIN)),
                new Route("unclaim", t -> engine.getTaskService().claim(t.task.getId(), null)),
                new Route("candidate", t -> engine.getTaskService().addCandidateUser(t.task.getId(), ADMIN)),
                new Route("group", t -> engine.getTaskService().addCandidateGroup(t.task.getId(), "x")),
                new Route("priority", t -> engine.getTaskService().setPriority(t.task.getId(), 99)),
                new Route("due date by save", t -> {
                    t.task.setDueDate(new Date(0));
                    engine.getTaskService().saveTask(t.task);
                }),
                new Route("delete task", t -> engine.getTaskService().deleteTask(t.task.getId())),
                new Route(
                        "new task",
                        t -> engine.getTaskService()
                                .saveTask(engine.getTaskService().newTask("sneaky"))),
                new Route("task variable", t -> engine.getTaskService().setVariable(t.task.getId(), "a", 1)),
                new Route("local task variable", t -> engine.getTaskService().setVariableLocal(t.task.getId(), "a", 1)),
                new Route(
                        "attachment",
                        t -> engine.getTaskService()
                                .createAttachment("t", t.task.getId(), t.instance, "n", "d", "http://x")),
                new Route("variable", t -> engine.getRuntimeService().setVariable(t.instance, "outcome", "APPROVED")),
                new Route(
                        "variables in a batch",
                        t -> engine.getRuntimeService()
                                .setVariablesAsync(List.of(t.instance), Map.of("outcome", "APPROVED"))),
                new Route(
                        "skip the task",
                        t -> engine.getRuntimeService()
                                .createProcessInstanceModification(t.instance)
                                .startAfterActivity("decide")
                                .cancelAllForActivity("decide")
                                .execute(true, true)),
                new Route(
                        "skip the task in a batch",
                        t -> engine.getRuntimeService()
                                .createModification(t.task.getProcessDefinitionId())
                                .processInstanceIds(t.instance)
                                .startAfterActivity("decide")
                                .executeAsync()),
                new Route(
                        "migrate",
                        t -> engine.getRuntimeService()
                                .createMigrationPlan(t.task.getProcessDefinitionId(), t.task.getProcessDefinitionId())
                                .mapEqualActivities()
                                .build()),
                new Route(
                        "restart",
                        t -> engine.getRuntimeService()
                                .restartProcessInstances(t.task.getProcessDefinitionId())
                                .startAfterActivity("decide")
                                .processInstanceIds(t.instance)
                                .execute()),
                new Route(
                        "start after the task",
                        t -> engine.getRuntimeService()
                                .createProcessInstanceByKey("open")
                                .startAfterActivity("decide")
                                .execute()),
                new Route("start by key", t -> engine.getRuntimeService().startProcessInstanceByKey("open")),
                new Route(
                        "start the called process",
                        t -> engine.getFormService().submitStartForm(definition("called"), Map.of())),
                new Route(
                        "start with variables",
                        t -> engine.getFormService().submitStartForm(definition("open"), Map.of("initiator", ADMIN))),
                new Route("message", t -> engine.getRuntimeService().correlateMessage("m")),
                new Route(
                        "message to an execution",
                        t -> engine.getRuntimeService().messageEventReceived("m", t.instance)),
                new Route(
                        "messages in a batch",
                        t -> engine.getRuntimeService()
                                .createMessageCorrelationAsync("m")
                                .processInstanceIds(List.of(t.instance))
                                .correlateAllAsync()),
                new Route("signal", t -> engine.getRuntimeService().signalEventReceived("s")),
                new Route(
                        "trigger an execution", t -> engine.getRuntimeService().signal(t.instance)),
                new Route(
                        "condition",
                        t -> engine.getRuntimeService()
                                .createConditionEvaluation()
                                .evaluateStartConditions()),
                new Route("suspend", t -> engine.getRuntimeService().suspendProcessInstanceById(t.instance)),
                new Route("delete", t -> engine.getRuntimeService().deleteProcessInstance(t.instance, "gone")),
                new Route(
                        "delete in a batch",
                        t -> engine.getRuntimeService().deleteProcessInstancesAsync(List.of(t.instance), "gone")),
                new Route(
                        "run the timer",
                        t -> engine.getManagementService().executeJob(t.timer().getId())),
                new Route(
                        "bring the timer forward",
                        t -> engine.getManagementService()
                                .setJobDuedate(t.timer().getId(), new Date(0))),
                new Route(
                        "kill the timer",
                        t -> engine.getManagementService()
                                .setJobRetries(t.timer().getId(), 0)),
                new Route(
                        "retries with another due date",
                        t -> engine.getManagementService()
                                .setJobRetries(3)
                                .jobId(t.timer().getId())
                                .dueDate(new Date(0))
                                .execute()),
                new Route(
                        "delete the timer",
                        t -> engine.getManagementService().deleteJob(t.timer().getId())),
                new Route(
                        "suspend the timer",
                        t -> engine.getManagementService()
                                .suspendJobById(t.timer().getId())),
                new Route(
                        "run the clean-up now", t -> engine.getHistoryService().cleanUpHistoryAsync(true)),
                new Route("delete history", t -> engine.getHistoryService().deleteHistoricProcessInstance(t.instance)),
                new Route(
                        "delete a historic task",
                        t -> engine.getHistoryService().deleteHistoricTaskInstance(t.task.getId())),
                new Route(
                        "removal time",
                        t -> engine.getHistoryService()
                                .setRemovalTimeToHistoricProcessInstances()
                                .absoluteRemovalTime(new Date(0))
                                .byIds(t.instance)
                                .executeAsync()),
                new Route(
                        "deploy",
                        t -> engine.getRepositoryService()
                                .createDeployment()
                                .addModelInstance(
                                        "open.bpmn",
                                        Bpmn.createExecutableProcess("open")
                                                .startEvent()
                                                .endEvent()
                                                .done())
                                .deploy()),
                new Route(
                        "delete the deployment",
                        t -> engine.getRepositoryService().deleteDeployment(t.deployment(), true)),
                new Route(
                        "suspend the definition",
                        t -> engine.getRepositoryService().suspendProcessDefinitionByKey("open")),
                new Route(
                        "time to live",
                        t -> engine.getRepositoryService()
                                .updateProcessDefinitionHistoryTimeToLive(t.task.getProcessDefinitionId(), 0)),
                new Route(
                        "candidate starter",
                        t -> engine.getRepositoryService()
                                .addCandidateStarterUser(t.task.getProcessDefinitionId(), ADMIN)),
                new Route("grant oneself rights", t -> {
                    Authorization all =
                            engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
                    all.setResource(Resources.TASK);
                    all.setResourceId("*");
                    all.addPermission(Permissions.ALL);
                    engine.getAuthorizationService().saveAuthorization(all);
                }),
                new Route("join a group", t -> engine.getIdentityService().createMembership(ADMIN, "x")),
                new Route(
                        "new user",
                        t -> engine.getIdentityService()
                                .saveUser(engine.getIdentityService().newUser("mallory"))),
                new Route("guess a password", t -> engine.getIdentityService().checkPassword(ADMIN, "x")),
                new Route(
                        "new filter",
                        t -> engine.getFilterService()
                                .saveFilter(engine.getFilterService().newTaskFilter("f"))),
                new Route(
                        "external task",
                        t -> engine.getExternalTaskService()
                                .fetchAndLock(1, "w")
                                .topic("t", 1000)
                                .execute()),
                new Route("property", t -> engine.getManagementService().setProperty("p", "v")),
                new Route(
                        "purge",
                        t -> ((org.camunda.bpm.engine.impl.ManagementServiceImpl) engine.getManagementService())
                                .purge()),
                new Route(
                        "native query",
                        t -> engine.getTaskService()
                                .createNativeTaskQuery()
                                .sql("select * from ACT_RU_TASK")
                                .list()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesTheWholeWorldToAnAdministrator(Route route) {
        engine.getIdentityService().setAuthentication(ADMIN, ADMINS);

        assertRefused(route);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesEveryWayAroundToThePersonWhoHasTheTask(Route route) {
        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of("district-manager"));

        assertRefused(route);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesCallersWithoutAName(Route route) {
        engine.getIdentityService().clearAuthentication();

        assertRefused(route);
    }

    private void assertRefused(Route route) {
        Job before = timer();
        assertThatThrownBy(() -> route.attempt().by(this)).isInstanceOfAny(RuntimeException.class);

        engine.getIdentityService().clearAuthentication();
        Task after = gateway.call(() -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult());
        assertThat(after).isNotNull();
        assertThat(after.getAssignee()).isEqualTo(ASSIGNEE);
        assertThat(after.getDueDate()).isNull();
        assertThat(after.isSuspended()).isFalse();
        assertThat(timer().getRetries()).isEqualTo(before.getRetries());
        assertThat(timer().getDuedate()).isEqualTo(before.getDuedate());
        assertThat(variables()).isEmpty();
        assertThat(completed).isEmpty();
        assertThat(gateway.call(() ->
                        engine.getRuntimeService().createProcessInstanceQuery().count()))
                .isEqualTo(1);
        assertThat(gateway.call(
                        () -> engine.getManagementService().createBatchQuery().count()))
                .isZero();
    }

    @Test
    void letsThePersonWhoHasTheTaskSubmitItWithNothingKept() {
        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of());

        engine.getFormService().submitTaskForm(task.getId(), Map.of("verdict", "APPROVE", "reason", "好 😀"));

        assertThat(completed).containsExactly(ASSIGNEE);
        assertThat(sent).containsExactly(Map.of("verdict", "APPROVE", "reason", "好 😀"));
        engine.getIdentityService().clearAuthentication();
        assertThat(gateway.call(() -> engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .count()))
                .isZero();
    }

    @Test
    void refusesToSubmitAnotherPersonsTask() {
        engine.getIdentityService().setAuthentication(ADMIN, ADMINS);

        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("verdict", "APPROVE")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("not assigned to you");
        assertThat(completed).isEmpty();
    }

    @Test
    void refusesAnyOtherVariable() {
        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of());
        Map<String, Object> injected = new HashMap<>(Map.of("verdict", "APPROVE"));
        injected.put("outcome", "APPROVED");

        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), injected))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("a verdict and a reason and nothing else");
        assertThat(completed).isEmpty();
    }

    @Test
    void showsARefusalOfOursInExactlyOurWords() {
        answer = new Refusal(
                Refusal.Kind.FORBIDDEN, "own-request", new Text("The requester may not decide.", "申请人不能审批自己的单据。"));
        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of());

        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("verdict", "APPROVE")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("申请人不能审批自己的单据。 / The requester may not decide.");
    }

    @Test
    void saysThatATaskHasAlreadyBeenDealtWith() {
        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of());
        engine.getFormService().submitTaskForm(task.getId(), Map.of());

        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of()))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("already been dealt with");
    }

    @Test
    void letsTheAssigneeSetAFollowUpDateAndNothingElse() {
        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of());
        task.setFollowUpDate(new Date(86_400_000));

        engine.getTaskService().saveTask(task);

        engine.getIdentityService().clearAuthentication();
        assertThat(gateway.call(() -> engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getFollowUpDate()))
                .isEqualTo(new Date(86_400_000));
    }

    @Test
    void letsACandidateClaimForHimselfOnly() {
        gateway.run(() -> engine.getRuntimeService().startProcessInstanceByKey("offered"));
        String offered = gateway.call(() -> engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("take")
                .singleResult()
                .getId());
        engine.getIdentityService().setAuthentication("zheng.yan", List.of("credit-manager"));

        assertThatThrownBy(() -> engine.getTaskService().claim(offered, "chen.jie"))
                .isInstanceOf(AuthorizationException.class);
        engine.getTaskService().claim(offered, "zheng.yan");

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(offered)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("zheng.yan");
    }

    @Test
    void letsAnAdministratorGiveAFailedJobNewTries() {
        engine.getIdentityService().setAuthentication(ADMIN, ADMINS);

        engine.getManagementService().setJobRetries(timer().getId(), 5);

        assertThat(timer().getRetries()).isEqualTo(5);
    }

    @Test
    void takesAGrantBackWithTheTask() {
        gateway.run(() -> engine.getTaskService().setAssignee(task.getId(), "zhou.li"));
        gateway.run(() -> engine.getTaskService().setAssignee(task.getId(), "zheng.yan"));

        assertThat(granted(ASSIGNEE)).isZero();
        assertThat(granted("zhou.li")).isZero();
        assertThat(granted("zheng.yan")).isEqualTo(1);

        gateway.run(() -> engine.getTaskService().addCandidateUser(task.getId(), "zhou.li"));
        assertThat(granted("zhou.li")).isEqualTo(1);
        gateway.run(() -> engine.getTaskService().deleteCandidateUser(task.getId(), "zhou.li"));
        assertThat(granted("zhou.li")).isZero();
    }

    @Test
    void keepsTheGrantOfSomebodyWhoIsStillACandidate() {
        gateway.run(() -> engine.getTaskService().addCandidateUser(task.getId(), ASSIGNEE));
        gateway.run(() -> engine.getTaskService().setAssignee(task.getId(), "zhou.li"));

        assertThat(granted(ASSIGNEE)).isEqualTo(1);
    }

    @Test
    void refusesACommentByWhoMayNotReadTheTask() {
        engine.getIdentityService().setAuthentication("han.mei", List.of());
        assertThatThrownBy(() -> engine.getTaskService().createComment(task.getId(), instance, "听说"))
                .isInstanceOf(AuthorizationException.class);

        engine.getIdentityService().setAuthentication(ASSIGNEE, List.of());
        assertThat(engine.getTaskService()
                        .createComment(task.getId(), instance, "😀" + "汉".repeat(2_000))
                        .getFullMessage())
                .hasSize(2_002);
    }

    @Test
    void refusesExpressionsInAQueryThatExtendsAFilter() {
        String filter = gateway.call(() -> engine.getFilterService()
                .saveFilter(engine.getFilterService()
                        .newTaskFilter("all")
                        .setQuery(engine.getTaskService().createTaskQuery()))
                .getId());
        engine.getIdentityService().setAuthentication(ADMIN, ADMINS);

        assertThatThrownBy(() -> engine.getFilterService()
                        .list(
                                filter,
                                engine.getTaskService()
                                        .createTaskQuery()
                                        .taskAssigneeExpression("${1 == 1 ? 'sun.qiang' : ''}")))
                .hasMessageContaining("Expressions are forbidden in adhoc queries");
        engine.getIdentityService().clearAuthentication();
        gateway.run(() -> engine.getFilterService().deleteFilter(filter));
    }

    @Test
    void holdsTheIdentitiesOfTheEngineReadOnly() {
        assertThat(engine.getIdentityService().isReadOnly()).isTrue();
    }

    @Test
    void standsInAllItsParts() {
        assertThat(Guard.stands((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl)
                        engine.getProcessEngineConfiguration()))
                .isTrue();
    }

    private Job timer() {
        return gateway.call(() -> engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult());
    }

    private Map<String, Object> variables() {
        return gateway.call(() -> engine.getRuntimeService().getVariables(instance));
    }

    private String deployment() {
        return gateway.call(() -> engine.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .get(0)
                .getId());
    }

    private static String definition(String key) {
        return new EngineGateway()
                .call(() -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    private long granted(String user) {
        return gateway.call(() -> engine.getAuthorizationService()
                .createAuthorizationQuery()
                .userIdIn(user)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .count());
    }
}
