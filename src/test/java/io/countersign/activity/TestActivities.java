package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.budget.AllocateBudgets;
import io.countersign.budget.Allocation;
import io.countersign.budget.BudgetPeriod;
import io.countersign.budget.BudgetPolicy;
import io.countersign.budget.BudgetPolicy.Actions;
import io.countersign.budget.PolicyAction;
import io.countersign.calendar.Today;
import io.countersign.engine.EngineGateway;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test does with activities over HTTP, in the words of the test. */
public final class TestActivities {

    private static final AtomicInteger NODES = new AtomicInteger();

    private final int port;
    private final LocalDate on;
    private final JdbcClient jdbc;
    private final AllocateBudgets allocateBudgets;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final EngineGateway gateway;

    public TestActivities(int port, ApplicationContext context) {
        this.port = port;
        this.on = context.getBean(Today.class).date().plusDays(20);
        this.jdbc = context.getBean(JdbcClient.class);
        this.allocateBudgets = context.getBean(AllocateBudgets.class);
        this.runtime = context.getBean(RuntimeService.class);
        this.jobs = context.getBean(ManagementService.class);
        this.gateway = context.getBean(EngineGateway.class);
    }

    /** The day of the event, unless said otherwise. */
    public LocalDate on() {
        return on;
    }

    /** A budget of its own for the year of the event, which stops what exceeds it. */
    public String budget(String owner, long amount) {
        String code = "T-ACT-" + NODES.incrementAndGet();
        assertThat(allocateBudgets.allocate(
                        "test",
                        List.of(new Allocation(
                                code,
                                null,
                                new Text("Test " + code, "测试 " + code),
                                "CN",
                                null,
                                BudgetPeriod.year(on.getYear()),
                                new PersonId(owner),
                                new BudgetPolicy(Actions.all(PolicyAction.STOP), Actions.all(PolicyAction.IGNORE)),
                                Allocation.evenly(Money.of(amount), 12)))))
                .isEmpty();
        return code;
    }

    /** A department meeting of one cost line, with nothing to say about it. */
    public Map<String, Object> meeting(String budget, String amount) {
        Map<String, Object> input = new HashMap<>();
        input.put("type", "DEPARTMENT_MEETING");
        input.put("title", "Rational use of antibiotics");
        input.put("product", "P-2001");
        input.put("objective", "Teach the ward");
        input.put("from", on + "T14:00");
        input.put("to", on + "T16:00");
        input.put("venue", Map.of("type", "HOSPITAL", "name", "仁康医院", "city", "上海"));
        input.put("plannedHcp", "10");
        input.put("plannedStaff", "2");
        input.put("budgetNode", budget);
        input.put(
                "declarations",
                Map.of(
                        "hostConsent",
                        "true",
                        "freeEquipment",
                        "false",
                        "tiedToPurchase",
                        "false",
                        "relatedParties",
                        "false",
                        "personLevelData",
                        "false"));
        input.put("lines", List.of(line("VENUE", amount)));
        input.put("materials", List.of(Map.of("code", "PM-0002", "quantity", "10")));
        input.put("tasks", List.of(task("chen.jie")));
        return input;
    }

    public Map<String, Object> line(String type, String amount) {
        return Map.of("costType", type, "description", "Agreed with the venue", "amount", amount);
    }

    public Map<String, Object> task(String assignee) {
        return Map.of("title", "Take photos", "assignee", assignee, "due", on.toString(), "evidence", "PHOTO");
    }

    public Map<String, Object> speaker(String hcp, String fee) {
        return Map.of(
                "hcp",
                hcp,
                "topic",
                "Sepsis",
                "need",
                "Wrote the guideline",
                "hours",
                "1",
                "fee",
                fee,
                "contractNo",
                "HT-1",
                "contractSignedOn",
                on.minusDays(20).toString());
    }

    public String drafted(Api requester, Map<String, Object> input) {
        Answer saved = requester.post("/api/activities", input);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text("/number");
    }

    public String submitted(Api requester, Map<String, Object> input) {
        String number = drafted(requester, input);
        submit(requester, number);
        return number;
    }

    public JsonNode submit(Api requester, String number) {
        Answer submitted = requester.post("/api/activities/" + number + "/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        return submitted.body();
    }

    /** Applied for and approved by everybody who is asked. */
    public String approved(Api requester, Map<String, Object> input) {
        String number = submitted(requester, input);
        approveAll(number);
        assertThat(status(number)).isEqualTo("APPROVED");
        return number;
    }

    /** Approved, and its plan completed as it was applied for. */
    public String planned(Api requester, Map<String, Object> input) {
        String number = approved(requester, input);
        submit(requester, number);
        assertThat(status(number)).isEqualTo("PLANNED");
        return number;
    }

    /** @return who decided, in their order */
    public List<String> approveAll(String number) {
        List<String> decided = new ArrayList<>();
        for (List<String> asked = asked(number); !asked.isEmpty(); asked = asked(number)) {
            decide(asked.get(0), number, "APPROVE", "");
            decided.add(asked.get(0));
        }
        return decided;
    }

    public List<String> asked(String number) {
        return jdbc.sql("select a.person from assignment a join approval_round r on r.id = a.round"
                        + " where a.waiting = true and r.subject_number = ? order by a.person")
                .param(number)
                .query(String.class)
                .list();
    }

    public void decide(String person, String number, String verdict, String reason) {
        Api api = Api.on(port, person);
        String task = jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where a.person = ? and a.waiting = true and r.subject_number = ?")
                .param(person)
                .param(number)
                .query(String.class)
                .single();
        String hash = api.get("/api/approvals/" + task).text("/evidenceHash");
        Answer answer = api.post(
                "/api/approvals/" + task + "/decision",
                Map.of("verdict", verdict, "reason", reason, "evidenceHash", hash));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    public String status(String number) {
        return jdbc.sql("select status from marketing_activity where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    public String version(Api requester, String number) {
        return requester.get("/api/activities/" + number).text("/version");
    }

    /** Reserved and committed of a budget, as one reads them off its ledger. */
    public String held(String budget) {
        return jdbc.sql("select concat(reserved, ' ', committed) from budget_node where code = ?")
                .param(budget)
                .query(String.class)
                .single();
    }

    /** Lets the timer go off that waits at this element of the activity's process. */
    public void letTimerGoOff(String number, String element) {
        String process = gateway.call(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "marketingActivity")
                .singleResult()
                .getId());
        Job timer = gateway.call(() -> jobs.createJobQuery()
                .processInstanceId(process)
                .activityId(element)
                .singleResult());
        gateway.run(() -> jobs.executeJob(timer.getId()));
    }

    public List<String> findings(JsonNode body) {
        List<String> findings = new ArrayList<>();
        body.get("findings")
                .forEach(finding -> findings.add(finding.get("code").asText() + " "
                        + finding.get("severity").asText()));
        return findings;
    }

    /** Each step of the latest round with its state. */
    public List<String> lastRound(JsonNode activity) {
        List<String> steps = new ArrayList<>();
        JsonNode rounds = activity.get("rounds");
        rounds.get(rounds.size() - 1)
                .get("path")
                .forEach(step -> steps.add(
                        step.get("step").asText() + " " + step.get("state").asText()));
        return steps;
    }
}
