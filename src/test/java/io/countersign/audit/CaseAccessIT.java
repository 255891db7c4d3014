package io.countersign.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.order.TestDealers;
import io.countersign.order.TestOrders;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read which case, what the API tells of it, and that its path is the one really taken. */
@SystemTest
class CaseAccessIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    @Autowired
    private TakenFlows flows;

    @Autowired
    private ProcessHistory history;

    private TestOrders orders;
    private String number;

    @BeforeEach
    void submitAnOrderInShanghai() {
        orders = new TestOrders(port, context);
        String dealer = new TestDealers(context, today.date()).dealer("400000");
        number = orders.submitted(as("chen.jie"), orders.order(dealer, 1000));
    }

    @Test
    void showsManagersTheirPartOfTheOrganisationOnly() {
        assertThat(as("sun.qiang").get(story()).status()).isEqualTo(200);
        assertThat(as("zhou.li").get(story()).status()).isEqualTo(200);
        assertThat(as(directorElsewhere()).get(story()).status()).isEqualTo(404);
    }

    @Test
    void showsAuditorsEverythingAndRepresentativesNothing() {
        assertThat(as("lu.wen").get(story()).status()).isEqualTo(200);
        assertThat(as("chen.jie").get(story()).status()).isEqualTo(403);
        assertThat(as("liu.fang").get(story()).status()).isEqualTo(403);
        assertThat(as("lu.wen").get("/api/audit/cases/SO-1999-000001").status()).isEqualTo(404);
    }

    @Test
    void tellsEveryDecisionWithItsReasonEvidenceAndRouting() {
        orders.decide("sun.qiang", number, "RETURN", "请减少数量 🙏");

        JsonNode timeline = as("lu.wen").get(story()).body().get("timeline");

        JsonNode decision = moment(timeline, "RETURN");
        assertThat(decision.at("/person/name/en").asText()).isEqualTo("Sun Qiang");
        assertThat(decision.at("/reason").asText()).isEqualTo("请减少数量 🙏");
        assertThat(decision.at("/seen/hash").asText()).hasSize(64);
        assertThat(decision.at("/seen/evidence/header/amount").asText()).isEqualTo("20000.00");
        JsonNode routing = moment(timeline, "ROUTED").get("routing");
        assertThat(routing.at("/key").asText()).isEqualTo("orderRequiredApprovals");
        assertThat(routing.at("/inputs/orderValue").asText()).startsWith("20000");
        List<String> fired = new ArrayList<>();
        routing.at("/table/rows").forEach(row -> {
            if (row.get("fired").asBoolean()) {
                fired.add(row.get("rule").asText());
            }
        });
        assertThat(fired).contains("districtSeesEveryOrder");
    }

    @Test
    void recordsTheFlowsReallyTakenAsOneUnbrokenWay() {
        orders.approve("sun.qiang", number);
        orders.runJobs(number);

        for (Run run : history.runsOf(number)) {
            List<String> taken =
                    flows.of(run.instance()).stream().map(TakenFlow::flow).toList();
            assertThat(taken).as(run.process()).isNotEmpty();
            assertThat(flows.of(run.instance()))
                    .allMatch(flow -> flow.processDefinition().equals(run.definition()));
            Set<String> reached = new HashSet<>();
            for (Visit visit : history.visitsOf(run.instance())) {
                reached.add(visit.activity());
            }
            Map<String, List<String>> ends = ends(history.diagram(run.definition()));
            assertThat(taken)
                    .as("both ends of every flow taken in %s were visited", run.process())
                    .allMatch(flow -> reached.containsAll(ends.getOrDefault(flow, List.of("unknown"))));
        }
    }

    @Test
    void recordsNothingOfADecisionThatIsRefused() {
        int before = allFlows();
        String task = orders.task("sun.qiang", number);

        int refused = as("sun.qiang")
                .post(
                        "/api/approvals/" + task + "/decision",
                        Map.of("verdict", "APPROVE", "reason", "", "evidenceHash", "0".repeat(64)))
                .status();

        assertThat(refused).isEqualTo(409);
        assertThat(allFlows()).isEqualTo(before);
        assertThat(as("lu.wen").get(story()).body().get("journal").toString()).doesNotContain("\"decision\"");
    }

    private int allFlows() {
        return history.runsOf(number).stream()
                .mapToInt(run -> flows.of(run.instance()).size())
                .sum();
    }

    private static Map<String, List<String>> ends(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                .getModelElementsByType(SequenceFlow.class)
                .stream()
                .collect(Collectors.toMap(
                        SequenceFlow::getId,
                        flow -> List.of(
                                flow.getSource().getId(), flow.getTarget().getId())));
    }

    private static JsonNode moment(JsonNode timeline, String kind) {
        for (JsonNode moment : timeline) {
            if (moment.get("kind").asText().equals(kind)) {
                return moment;
            }
        }
        throw new AssertionError("Nothing of kind " + kind + " in " + timeline);
    }

    private String directorElsewhere() {
        return jdbc.sql("select p.id from person p join person_role r on r.person = p.id"
                        + " where r.role = 'regional-director' and p.unit not like 'CN/EAST%' order by p.id limit 1")
                .query(String.class)
                .single();
    }

    private String story() {
        return "/api/audit/cases/" + number;
    }

    private Api as(String account) {
        return Api.on(port, account);
    }
}
