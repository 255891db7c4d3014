package io.countersign.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.SystemTest;
import io.countersign.engine.EngineGateway;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An order waits because it exceeds the dealer's credit. Its requester, the manager who is asked, another manager and an
 * administrator with all the engine's authorizations try every way around the decision, over both REST doors of the engine.
 */
@SystemTest
class WaysAroundIT {

    private static final Logger log = LoggerFactory.getLogger(WaysAroundIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcClient jdbc;

    private String order = "";
    private String caller = "";
    private String instance = "";
    private String approval = "";
    private Task task;
    private final List<String> grants = new ArrayList<>();

    /** One attempt: how, where, with what. {@code null} as body sends none. */
    private record Attempt(
            String method, String path, @Nullable String body) {}

    @BeforeEach
    void anOrderBeyondTheLimitWaits() throws JsonProcessingException {
        order = submittedOrder();
        instance = instanceOf("orderApproval");
        approval = instanceOf("approval");
        task = gateway.call(() -> tasks.createTaskQuery()
                .processInstanceId(approval)
                .listPage(0, 1)
                .get(0));
        for (Resources resource : Resources.values()) {
            gateway.run(() -> {
                Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                all.setUserId("admin");
                all.setResource(resource);
                all.setResourceId("*");
                all.addPermission(Permissions.ALL);
                grants.add(authorizations.saveAuthorization(all).getId());
            });
        }
    }

    @AfterEach
    void takeTheGrantsBack() {
        grants.forEach(grant -> gateway.run(() -> authorizations.deleteAuthorization(grant)));
        Caller.basic(port, "chen.jie", "countersign")
                .call("POST", "/api/orders/" + order + "/withdraw", "{\"reason\":\"test over\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "chen.jie, /engine-rest/",
        "chen.jie, /camunda/api/engine/engine/default/",
        "sun.qiang, /engine-rest/",
        "sun.qiang, /camunda/api/engine/engine/default/",
        "zhou.li, /engine-rest/",
        "admin, /engine-rest/",
        "admin, /camunda/api/engine/engine/default/"
    })
    void findsNoWayAroundTheDecision(String account, String door) {
        caller = account;
        Caller person = door.startsWith("/camunda")
                ? Caller.session(port, account)
                : Caller.basic(port, account, "countersign");
        person.get("/camunda/app/tasklist/default/");
        Set<String> before = state();
        Map<String, Integer> answers = new java.util.LinkedHashMap<>();

        for (Attempt attempt : attempts()) {
            HttpResponse<String> answer = person.call(attempt.method(), door + attempt.path(), attempt.body());
            answers.put(attempt.method() + " " + attempt.path() + " " + attempt.body(), answer.statusCode());
        }

        answers.forEach((attempt, status) -> log.info("{} {}: {}", account, attempt, status));
        assertThat(answers)
                .allSatisfy((attempt, status) -> assertThat(status)
                        .as("%s as %s", attempt, account)
                        .isBetween(400, 499)
                        .isNotEqualTo(401));
        assertThat(state()).as("nothing moved").isEqualTo(before);
        assertThat(statusOfOrder()).isEqualTo("IN_APPROVAL");
        assertThat(committed()).as("credit committed for the order").isZero();
        assertThat(decisions()).as("decisions on the order").isZero();
    }

    private List<Attempt> attempts() {
        String t = "task/" + task.getId();
        String p = "process-instance/" + approval;
        String skip = "{\"skipCustomListeners\":true,\"skipIoMappings\":true,\"instructions\":["
                + "{\"type\":\"startAfterActivity\",\"activityId\":\"" + task.getTaskDefinitionKey() + "\"}]}";
        String batch = "{\"processInstanceIds\":[\"" + approval + "\"],\"processDefinitionId\":\""
                + task.getProcessDefinitionId()
                + "\",\"instructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\""
                + task.getTaskDefinitionKey() + "\"}]}";
        String ids = "{\"processInstanceIds\":[\"" + approval + "\"]";
        String mine = "{\"userId\":\"" + caller + "\"}";
        String verdict = "{\"variables\":{\"verdict\":{\"value\":\"APPROVE\"},\"outcome\":{\"value\":\"APPROVED\"}}}";
        List<Attempt> all = new ArrayList<>(List.of(
                new Attempt("POST", t + "/complete", "{\"variables\":{\"outcome\":{\"value\":\"APPROVED\"}}}"),
                new Attempt("POST", t + "/submit-form", verdict),
                new Attempt("POST", t + "/submit-form", "{\"variables\":{}}"),
                new Attempt("POST", t + "/resolve", "{}"),
                new Attempt("POST", t + "/bpmnError", "{\"errorCode\":\"e\"}"),
                new Attempt("POST", t + "/bpmnEscalation", "{\"escalationCode\":\"e\"}"),
                new Attempt("POST", t + "/claim", mine),
                new Attempt("POST", t + "/unclaim", "{}"),
                new Attempt("POST", t + "/assignee", mine),
                new Attempt("POST", t + "/delegate", mine),
                new Attempt("POST", t + "/identity-links", "{\"userId\":\"" + caller + "\",\"type\":\"candidate\"}"),
                new Attempt("PUT", t, "{\"name\":\"x\",\"assignee\":\"" + caller + "\",\"priority\":1}"),
                new Attempt("DELETE", t, null),
                new Attempt("POST", "task/create", "{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"x\"}"),
                new Attempt("PUT", t + "/variables/outcome", "{\"value\":\"APPROVED\",\"type\":\"String\"}"),
                new Attempt("PUT", t + "/localVariables/outcome", "{\"value\":\"APPROVED\",\"type\":\"String\"}"),
                new Attempt("DELETE", t + "/attachment/1", null),
                new Attempt("PUT", p + "/variables/outcome", "{\"value\":\"APPROVED\",\"type\":\"String\"}"),
                new Attempt(
                        "POST",
                        "process-instance/variables-async",
                        ids + ",\"variables\":{\"outcome\":{\"value\":\"APPROVED\"}}}"),
                new Attempt("POST", p + "/modification", skip),
                new Attempt("POST", p + "/modification-async", skip),
                new Attempt("POST", "modification/execute", batch),
                new Attempt("POST", "modification/executeAsync", batch),
                new Attempt(
                        "POST",
                        "migration/generate",
                        "{\"sourceProcessDefinitionId\":\"" + task.getProcessDefinitionId()
                                + "\",\"targetProcessDefinitionId\":\"" + task.getProcessDefinitionId() + "\"}"),
                new Attempt("POST", "process-definition/" + task.getProcessDefinitionId() + "/restart", batch),
                new Attempt("POST", "message", "{\"messageName\":\"creditChanged\",\"businessKey\":\"" + order + "\"}"),
                new Attempt("POST", "signal", "{\"name\":\"s\"}"),
                new Attempt("POST", "condition", "{\"variables\":{}}"),
                new Attempt("POST", "execution/" + approval + "/signal", "{}"),
                new Attempt("DELETE", p, null),
                new Attempt("POST", "process-instance/delete", ids + "}"),
                new Attempt("PUT", p + "/suspended", "{\"suspended\":true}"),
                new Attempt(
                        "POST",
                        "process-definition/key/approval/submit-form",
                        "{\"businessKey\":\"" + order + "\",\"variables\":{}}"),
                new Attempt(
                        "POST",
                        "process-definition/key/orderApproval/start",
                        "{\"businessKey\":\"" + order + "\",\"startInstructions\":[{\"type\":\"startAfterActivity\","
                                + "\"activityId\":\"obtainApprovals\"}]}"),
                new Attempt(
                        "POST",
                        "process-definition/key/orderApproval/submit-form",
                        "{\"businessKey\":\"" + order + "\",\"variables\":{}}"),
                new Attempt("PUT", "process-definition/key/approval/suspended", "{\"suspended\":true}"),
                new Attempt("DELETE", "process-definition/key/approval", null),
                new Attempt("DELETE", "deployment/" + deployment() + "?cascade=true", null),
                new Attempt("POST", "deployment/" + deployment() + "/redeploy", "{}"),
                new Attempt("DELETE", "history/process-instance/" + approval, null),
                new Attempt("POST", "history/cleanup?immediatelyDue=true", null),
                new Attempt(
                        "POST",
                        "authorization/create",
                        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"" + caller
                                + "\",\"resourceType\":7,\"resourceId\":\"*\"}"),
                new Attempt("PUT", "group/credit-manager/members/" + caller, null),
                new Attempt(
                        "POST",
                        "user/create",
                        "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},"
                                + "\"credentials\":{\"password\":\"Countersign!2026\"}}"),
                new Attempt(
                        "POST",
                        "filter/create",
                        "{\"resourceType\":\"Task\",\"name\":\"f\",\"query\":{\"assigneeExpression\":\"${1}\"}}")));
        for (Job job : jobs()) {
            all.add(new Attempt("POST", "job/" + job.getId() + "/execute", null));
            all.add(new Attempt(
                    "PUT", "job/" + job.getId() + "/duedate", "{\"duedate\":\"2020-01-01T00:00:00.000+0000\"}"));
            all.add(new Attempt("PUT", "job/" + job.getId() + "/retries", "{\"retries\":0}"));
            all.add(new Attempt("PUT", "job/" + job.getId() + "/suspended", "{\"suspended\":true}"));
        }
        return all;
    }

    /** Everything an attempt could have moved: tokens, tasks, timers, variables, batches, rights and versions. */
    private Set<String> state() {
        Set<String> state = new HashSet<>();
        for (String id : List.of(instance, approval)) {
            gateway.run(() -> {
                runtime.getActiveActivityIds(id).forEach(activity -> state.add("token " + activity));
                runtime.getVariables(id).forEach((name, value) -> state.add("variable " + name + "=" + value));
                tasks.createTaskQuery()
                        .processInstanceId(id)
                        .listPage(0, 100)
                        .forEach(found -> state.add("task "
                                + found.getId() + " " + found.getName() + " " + found.getAssignee() + " "
                                + found.getDueDate()
                                + " " + found.getPriority() + " " + found.isSuspended()));
            });
        }
        jobs().forEach(job -> state.add(
                "job " + job.getId() + " " + job.getRetries() + " " + job.getDuedate() + " " + job.isSuspended()));
        gateway.run(() -> {
            state.add("batches " + management.createBatchQuery().count());
            state.add("authorizations "
                    + authorizations.createAuthorizationQuery().count());
            state.add("deployments " + repository.createDeploymentQuery().count());
            state.add("suspended "
                    + repository.createProcessDefinitionQuery().suspended().count());
        });
        return state;
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (String id : List.of(instance, approval)) {
            jobs.addAll(gateway.call(
                    () -> management.createJobQuery().processInstanceId(id).listPage(0, 100)));
        }
        return jobs;
    }

    /** 120,000 for D-1001 is 20,000 beyond its limit: the golden order. */
    private String submittedOrder() throws JsonProcessingException {
        Caller rep = Caller.basic(port, "chen.jie", "countersign");
        String body = "{\"customer\":\"D-1001\",\"requestedShipDate\":\""
                + LocalDate.now().plusDays(7)
                + "\",\"note\":\"\",\"lines\":[{\"sku\":\"P-2001\",\"quantity\":6000,\"freeQuantity\":0,\"unitPrice\":null}]}";
        HttpResponse<String> saved = rep.call("POST", "/api/orders", body);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        String number = JSON.readTree(saved.body()).get("number").asText();
        HttpResponse<String> submitted = rep.call("POST", "/api/orders/" + number + "/submit", "{}");
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
        JsonNode answer = JSON.readTree(submitted.body());
        assertThat(answer.get("status").asText()).as(submitted.body()).isEqualTo("IN_APPROVAL");
        return number;
    }

    private String instanceOf(String key) {
        return gateway.call(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(order)
                .processDefinitionKey(key)
                .singleResult()
                .getId());
    }

    private String deployment() {
        return gateway.call(() ->
                repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId());
    }

    private String statusOfOrder() {
        try {
            return JSON.readTree(Caller.basic(port, "chen.jie", "countersign")
                            .get("/api/orders/" + order)
                            .body())
                    .get("status")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long committed() {
        return jdbc.sql("select count(*) from credit_ledger where order_number = ? and kind = 'COMMIT'")
                .param(order)
                .query(Long.class)
                .single();
    }

    private long decisions() {
        return jdbc.sql("select count(*) from approval_decision where subject_number = ?")
                .param(order)
                .query(Long.class)
                .single();
    }
}
