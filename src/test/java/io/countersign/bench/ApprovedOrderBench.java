package io.countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Mysql;
import io.countersign.SystemTest;
import io.countersign.engine.EngineGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/**
 * What one approved order costs the database, from the rep's click on Submit to the hand-over, counted by MySQL itself:
 * the product over HTTP, and in the same run on the same server a bare engine that runs the same models with empty
 * delegates. Runs in the heap that the product promises to need.
 */
@SystemTest
class ApprovedOrderBench {

    private static final int WARM_UP = 3;
    private static final int ORDERS = 30;
    private static final List<Path> MODELS =
            List.of(Path.of("processes/order/order-approval.bpmn"), Path.of("processes/approval/approval.bpmn"));
    private static final String[] COUNTED = {"submit", "decide", "hand over"};

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private Environment environment;

    @Test
    void approvedOrderBesideABareEngine() throws IOException {
        Statements product = product();
        List<String> texts = product.texts(ORDERS, 80);
        Statements defaults = bare(false);
        Statements same = bare(true);

        double ours = product.total(ORDERS, COUNTED);
        List<String> table = new ArrayList<>(List.of(
                "Statements per approved order of one line and one approval step, counted by MySQL (" + ORDERS
                        + " orders)",
                "",
                String.format("| %-46s | %6s | %6s | %6s |", "", "SELECT", "DML", "sum"),
                "| --- | ---: | ---: | ---: |",
                defaults.row("bare engine, its defaults", ORDERS, COUNTED),
                same.row("bare engine, removal time at start", ORDERS, COUNTED),
                product.row("product, over HTTP", ORDERS, COUNTED),
                product.row("  of which: submit, and the order in the answer", ORDERS, "submit"),
                product.row("  of which: decide", ORDERS, "decide"),
                product.row("  of which: hand over", ORDERS, "hand over"),
                product.row("beside it: save the draft", ORDERS, "draft"),
                product.row("beside it: list and evidence for the approver", ORDERS, "read"),
                "",
                String.format(
                        "product : bare engine = %.2f (its defaults), %.2f (removal time at start)",
                        ours / defaults.total(ORDERS, COUNTED), ours / same.total(ORDERS, COUNTED)),
                String.format(
                        "heap: %d MB at most, %d MB used",
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory()
                                >> 20)));
        table.forEach(System.out::println);
        table.addAll(List.of("", "Executed by the product most often, per order (draft and reading included):", ""));
        table.addAll(texts);
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/approved-order.md"), table);
    }

    private Statements statements() {
        return new Statements(environment.getRequiredProperty("spring.datasource.url"));
    }

    private Statements product() {
        Statements counted = statements();
        for (int n = 0; n < WARM_UP + ORDERS; n++) {
            if (n == WARM_UP) {
                counted.forgetTexts();
            }
            approve(n < WARM_UP ? statements() : counted);
        }
        return counted;
    }

    private void approve(Statements counted) {
        String number = counted.during(
                "draft",
                () -> post("chen.jie", "/api/orders", order()).path("number").asText());
        String order = "/api/orders/" + number;
        JsonNode submitted = counted.during("submit", () -> post("chen.jie", order + "/submit", Map.of()));
        assertThat(submitted.path("status").asText()).isEqualTo("IN_APPROVAL");
        JsonNode shown = counted.during("read", () -> evidence(number));
        String decision = "/api/approvals/" + shown.path("task").asText() + "/decision";
        Map<String, Object> approval = Map.of(
                "verdict", "APPROVE", "evidenceHash", shown.path("evidenceHash").asText());
        JsonNode decided = counted.during("decide", () -> post("sun.qiang", decision, approval));
        assertThat(decided.path("verdict").asText()).isEqualTo("APPROVE");
        counted.during("hand over", this::runJobs);
        assertThat(get("chen.jie", order).path("status").asText()).isEqualTo("RELEASED");
    }

    private Statements bare(boolean settings) {
        Statements counted = statements();
        try (BareEngine engine = new BareEngine(Mysql.newDatabase(), settings)) {
            engine.deploy(MODELS);
            for (int n = 0; n < WARM_UP + ORDERS; n++) {
                String key = "BARE-" + n;
                Statements phase = n < WARM_UP ? statements() : counted;
                phase.during("submit", () -> engine.start(key));
                phase.during("decide", () -> engine.decide(key));
                phase.during("hand over", () -> engine.handOver(key));
            }
            assertThat(engine.ended()).isEqualTo(WARM_UP + ORDERS);
        }
        return counted;
    }

    private JsonNode evidence(String number) {
        for (JsonNode item : get("sun.qiang", "/api/approvals?limit=200").path("items")) {
            if (item.path("number").asText().equals(number)) {
                return get("sun.qiang", "/api/approvals/" + item.path("task").asText());
            }
        }
        throw new AssertionError("sun.qiang is not asked about " + number);
    }

    /** As the executor would, which rests in tests: one query for what is due, then the jobs. */
    private void runJobs() {
        gateway.run(() -> management
                .createJobQuery()
                .messages()
                .active()
                .listPage(0, 10)
                .forEach(job -> management.executeJob(job.getId())));
    }

    private static Map<String, Object> order() {
        return Map.of(
                "customer",
                "D-1003",
                "requestedShipDate",
                LocalDate.now().plusDays(5).toString(),
                "note",
                "bench",
                "lines",
                List.of(Map.of("sku", "P-2001", "quantity", "10", "freeQuantity", "0")));
    }

    private JsonNode post(String person, String path, Object body) {
        return exchange(person, HttpMethod.POST, path, new HttpEntity<>(body));
    }

    private JsonNode get(String person, String path) {
        return exchange(person, HttpMethod.GET, path, HttpEntity.EMPTY);
    }

    private JsonNode exchange(String person, HttpMethod method, String path, HttpEntity<?> entity) {
        ResponseEntity<JsonNode> answer =
                http.withBasicAuth(person, "countersign").exchange(path, method, entity, JsonNode.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as("%s %s by %s: %s", method, path, person, answer.getBody())
                .isTrue();
        return Objects.requireNonNull(answer.getBody());
    }
}
