package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.calendar.Today;
import io.countersign.engine.EngineGateway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test does with orders over HTTP, in the words of the test. */
public final class TestOrders {

    private final int port;
    private final LocalDate today;
    private final JdbcClient jdbc;
    private final ManagementService jobs;
    private final EngineGateway gateway;

    public TestOrders(int port, ApplicationContext context) {
        this.port = port;
        this.today = context.getBean(Today.class).date();
        this.jdbc = context.getBean(JdbcClient.class);
        this.jobs = context.getBean(ManagementService.class);
        this.gateway = context.getBean(EngineGateway.class);
    }

    /** Boxes of P-2001 (list 20.00, floor 16.00) at the dealer's price, to be shipped in five days. */
    public Map<String, Object> order(String dealer, int boxes) {
        return order(dealer, line("P-2001", boxes, 0, null));
    }

    @SafeVarargs
    final Map<String, Object> order(String dealer, Map<String, Object>... lines) {
        Map<String, Object> order = new HashMap<>();
        order.put("customer", dealer);
        order.put("requestedShipDate", today.plusDays(5).toString());
        order.put("note", "test");
        order.put("lines", Arrays.asList(lines));
        return order;
    }

    Map<String, Object> line(String sku, Object quantity, Object free, @Nullable Object price) {
        Map<String, Object> line = new HashMap<>();
        line.put("sku", sku);
        line.put("quantity", quantity);
        line.put("freeQuantity", free);
        line.put("unitPrice", price);
        return line;
    }

    public String drafted(Api rep, Map<String, Object> order) {
        Answer saved = rep.post("/api/orders", order);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text("/number");
    }

    public String submitted(Api rep, Map<String, Object> order) {
        String number = drafted(rep, order);
        Answer submitted = rep.post("/api/orders/" + number + "/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        return number;
    }

    String status(String number) {
        return jdbc.sql("select status from sales_order where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    List<String> findings(JsonNode body) {
        List<String> findings = new ArrayList<>();
        body.get("findings")
                .forEach(finding -> findings.add(finding.get("code").asText() + " "
                        + finding.get("severity").asText()));
        return findings;
    }

    /** Each step with the persons asked. */
    List<String> path(JsonNode body) {
        List<String> path = new ArrayList<>();
        body.get("path").forEach(step -> {
            StringBuilder line = new StringBuilder(step.get("step").asText());
            step.get("persons")
                    .forEach(person -> line.append(' ').append(person.get("id").asText()));
            path.add(line.toString());
        });
        return path;
    }

    /** The steps of the latest round. */
    List<String> openPath(String number) {
        JsonNode rounds =
                Api.on(port, "lu.wen").get("/api/orders/" + number).body().get("rounds");
        List<String> steps = new ArrayList<>();
        rounds.get(rounds.size() - 1)
                .get("path")
                .forEach(step -> steps.add(step.get("step").asText()));
        return steps;
    }

    /** What the person is asked about the order now, whatever else waits for him. */
    List<String> tasks(String person, String number) {
        return jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where a.person = ? and a.waiting = true and r.subject_number = ?")
                .param(person)
                .param(number)
                .query(String.class)
                .list();
    }

    public String task(String person, String number) {
        List<String> tasks = tasks(person, number);
        assertThat(tasks).as(person + " is asked about " + number).hasSize(1);
        return tasks.get(0);
    }

    public void approve(String person, String number) {
        decide(person, number, "APPROVE", "");
    }

    public void decide(String person, String number, String verdict, String reason) {
        Api api = Api.on(port, person);
        String task = task(person, number);
        String hash = api.get("/api/approvals/" + task).text("/evidenceHash");
        Answer answer = api.post(
                "/api/approvals/" + task + "/decision",
                Map.of("verdict", verdict, "reason", reason, "evidenceHash", hash));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Runs what the job executor would run now; timers stay. */
    public void runJobs(String number) {
        for (int round = 0; round < 10; round++) {
            List<Job> waiting =
                    gateway
                            .call(() -> jobs.createJobQuery()
                                    .messages()
                                    .withRetriesLeft()
                                    .listPage(0, 200))
                            .stream()
                            .filter(job -> belongsTo(job, number))
                            .toList();
            if (waiting.isEmpty()) {
                return;
            }
            waiting.forEach(this::run);
        }
    }

    void run(Job job) {
        gateway.run(() -> jobs.executeJob(job.getId()));
    }

    private boolean belongsTo(Job job, String number) {
        return jdbc.sql("select count(*) from ACT_HI_PROCINST where ID_ = ? and BUSINESS_KEY_ = ?")
                        .param(job.getProcessInstanceId())
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
