package io.countersign.northwind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.SystemTest;
import io.countersign.agreement.SignAgreement;
import io.countersign.calendar.Today;
import io.countersign.credit.CreditGrade;
import io.countersign.credit.CreditMode;
import io.countersign.credit.LedgerProof;
import io.countersign.credit.OpenCreditAccount;
import io.countersign.engine.EngineGateway;
import io.countersign.money.Money;
import io.countersign.northwind.Northwind.Line;
import io.countersign.northwind.Northwind.Order;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The 91 customers, 77 products and 830 orders of Northwind through our imports, the real process and its approvers, all over
 * HTTP; then the outcomes are counted and every ledger is added up.
 */
@SystemTest
@ExtendWith(NorthwindIT.NeedsTheDump.class)
class NorthwindIT {

    private static final Path DUMP = Path.of("../shared/data/northwind/northwind.sql");
    private static final List<String> REPS = List.of(
            "chen.jie CN/EAST/SH1",
            "gu.xin CN/EAST/SH2",
            "liu.fang CN/EAST/NJ",
            "jin.yu CN/EAST/HZ",
            "ma.chao CN/NORTH/BJ1",
            "song.kai CN/NORTH/BJ2",
            "liang.bo CN/SOUTH/GZ",
            "ye.qiu CN/SOUTH/SZ",
            "peng.yan CN/SOUTH/CS");

    /** Asked before anything is started; absence is said aloud, and the build's own check of skipped tests sees it. */
    static final class NeedsTheDump implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isReadable(DUMP)) {
                return ConditionEvaluationResult.enabled("the dump is there");
            }
            System.err.println("*** NOT TESTED: Northwind's 830 orders; " + DUMP + " is absent ***");
            return ConditionEvaluationResult.disabled("no " + DUMP);
        }
    }

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OpenCreditAccount openAccount;

    @Autowired
    private SignAgreement signAgreement;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private Today today;

    private static Northwind northwind;

    private final Map<Integer, String> numbers = new ConcurrentHashMap<>();

    @BeforeAll
    static void read() {
        northwind = Northwind.read(DUMP);
    }

    @Test
    void runsEveryOrderThroughTheRealProcessAndAddsEveryLedgerUp() throws Exception {
        assertThat(northwind.customers()).hasSize(91);
        assertThat(northwind.products()).hasSize(77);
        assertThat(northwind.orders()).hasSize(830);
        assertThat(northwind.orders().stream()
                        .mapToInt(order -> order.lines().size())
                        .sum())
                .isEqualTo(2_155);
        long begun = System.nanoTime();
        importCustomersAndProducts();

        inParallel(northwind.orders().stream()
                .<Callable<Void>>map(order -> () -> submit(order))
                .toList());
        long submitted = System.nanoTime();
        Map<String, Integer> afterSubmission = outcomes();
        int decisions = decide();
        handOver();

        System.out.printf(
                "*** NORTHWIND: %d orders, after submission (%d s): %s; after %d decisions (%d s): %s ***%n",
                numbers.size(),
                seconds(begun, submitted),
                afterSubmission,
                decisions,
                seconds(submitted, System.nanoTime()),
                outcomes());
        assertThat(numbers).hasSize(830);
        assertThat(outcomes().keySet()).contains("RELEASED", "REJECTED", "IN_APPROVAL", "RETURNED");
        assertThat(LedgerProof.discrepancies(jdbc)).isEmpty();
        assertThat(ordersWhoseLedgerIsWrong()).isEmpty();
    }

    private static long seconds(long from, long to) {
        return (to - from) / 1_000_000_000;
    }

    // ---- master data, by the product's own imports

    private void importCustomersAndProducts() {
        LocalDate now = today.date();
        importProducts(now);
        List<String> customers = new ArrayList<>(List.of("code,name_zh,uscc,type,unit,province,tier,owner"));
        List<String> licences = new ArrayList<>(List.of("customer,type,number,scope,valid_from,valid_to"));
        List<String> codes = List.copyOf(northwind.customers().keySet());
        for (int index = 0; index < codes.size(); index++) {
            String code = "NW-" + codes.get(index);
            String[] rep = REPS.get(index % REPS.size()).split(" ");
            customers.add(String.join(
                    ",",
                    code,
                    quoted(northwind.customers().get(codes.get(index))),
                    creditCode(index),
                    "DEALER",
                    rep[1],
                    "31",
                    "1",
                    rep[0]));
            for (String type : List.of("BUSINESS", "DRUG_DISTRIBUTION", "AUTHORISATION_LETTER", "QUALITY_AGREEMENT")) {
                boolean expired = index % 13 == 5 && type.equals("DRUG_DISTRIBUTION");
                licences.add(String.join(
                        ",",
                        code,
                        type,
                        type.charAt(0) + "-" + code,
                        type.equals("BUSINESS") || type.equals("QUALITY_AGREEMENT") ? "" : "GENERAL",
                        now.minusYears(3).toString(),
                        (expired ? now.minusDays(1) : now.plusYears(2)).toString()));
            }
            account(index, code);
        }
        imported("wu.hao", "customers", customers);
        imported("shen.qi", "licences", licences);
        for (int index = 0; index < codes.size(); index++) {
            agreement(
                    index,
                    "NW-" + codes.get(index),
                    REPS.get(index % REPS.size()).split(" ")[1],
                    now);
        }
    }

    /** Opened before the import, which opens accounts without credit for those that have none. */
    private void account(int index, String code) {
        CreditMode mode =
                index % 23 == 7 ? CreditMode.UNLIMITED : index % 11 == 3 ? CreditMode.NO_CREDIT : CreditMode.LIMITED;
        CreditGrade grade = CreditGrade.values()[index % 3];
        long limit = mode == CreditMode.LIMITED ? 6_000 + 1_500L * (index % 17) : 0;
        openAccount.open(new OpenCreditAccount.Command(code, mode, grade, Money.of(limit)));
    }

    private void agreement(int index, String code, String unit, LocalDate now) {
        if (index % 7 != 2) {
            Map<String, Optional<Money>> prices = new HashMap<>();
            northwind.products().keySet().forEach(product -> prices.put(sku(product), Optional.empty()));
            signAgreement.sign(new SignAgreement.Command(
                    "AG-" + code, code, false, 45, now.minusDays(90), now.plusDays(300), prices, Set.of(unit)));
        }
    }

    private void importProducts(LocalDate now) {
        Map<Integer, BigDecimal> highest = new HashMap<>();
        northwind.orders().stream()
                .flatMap(order -> order.lines().stream())
                .forEach(line -> highest.merge(line.product(), line.price(), BigDecimal::max));
        List<String> products = new ArrayList<>(List.of("sku,name_zh,spec,category,approval_number,approval_valid_to"));
        List<String> prices = new ArrayList<>(List.of("sku,list_price,floor_price,valid_from"));
        northwind.products().forEach((id, name) -> {
            products.add(String.join(
                    ",",
                    sku(id),
                    quoted(name),
                    "1",
                    "GENERAL",
                    "NW-" + id,
                    now.plusYears(4).toString()));
            BigDecimal list = highest.get(id);
            BigDecimal floor = list.multiply(new BigDecimal("0.70")).setScale(2, RoundingMode.HALF_UP);
            prices.add(String.join(",", sku(id), list.toString(), floor.toString(), now.toString()));
        });
        imported("wu.hao", "products", products);
        imported("wu.hao", "prices", prices);
    }

    private static String sku(int product) {
        return "NW-P-" + product;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A unified social credit code with the right check digit. */
    private static String creditCode(int index) {
        String digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String body = String.format("91310000NW%07d", index).replace('O', '0');
        int sum = 0;
        int weight = 1;
        for (char character : body.toCharArray()) {
            sum += digits.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return body + digits.charAt((31 - sum % 31) % 31);
    }

    private void imported(String person, String kind, List<String> table) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(String.join("\n", table).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return kind + ".csv";
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        ResponseEntity<JsonNode> report = rest.withBasicAuth(person, "countersign")
                .postForEntity("/api/imports/" + kind, new HttpEntity<>(form, headers), JsonNode.class);
        assertThat(report.getStatusCode()).as(kind + ": " + report.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(body(report).get("imported").asInt()).isEqualTo(table.size() - 1);
    }

    // ---- orders, by the representatives

    private Void submit(Order order) {
        String rep = REPS.get((order.employee() - 1) % REPS.size()).split(" ")[0];
        JsonNode draft = post(rep, "/api/orders", input(order), HttpStatus.CREATED);
        String number = draft.get("number").asText();
        numbers.put(order.id(), number);
        post(rep, "/api/orders/" + number + "/submit", Map.of(), HttpStatus.OK);
        return null;
    }

    private Map<String, Object> input(Order order) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Line line : order.lines()) {
            lines.add(Map.of(
                    "sku", sku(line.product()),
                    "quantity", String.valueOf(line.quantity()),
                    "unitPrice", line.price().toString()));
        }
        return Map.of(
                "customer",
                "NW-" + order.customer(),
                "requestedShipDate",
                today.date().plusDays(Math.max(1, order.daysToShip())).toString(),
                "note",
                "Northwind " + order.id(),
                "lines",
                lines);
    }

    // ---- decisions, by whoever is asked

    /** A quarter of the orders is decided to the end: every person decides what lies before them until nothing does. */
    private int decide() throws Exception {
        Map<String, Integer> chosen = new HashMap<>();
        numbers.forEach((id, number) -> {
            if (id % 4 == 0) {
                chosen.put(number, id);
            }
        });
        List<String> deciders = jdbc.sql(
                        "select distinct person from person_role where role not in ('commercial-rep', 'medical-rep')"
                                + " order by person")
                .query(String.class)
                .list();
        int all = 0;
        for (int round = 0; round < 12; round++) {
            int made = 0;
            for (Future<Integer> of : inParallel(deciders.stream()
                    .<Callable<Integer>>map(person -> () -> decideAll(person, chosen))
                    .toList())) {
                made += of.get();
            }
            all += made;
            if (made == 0) {
                break;
            }
        }
        return all;
    }

    private int decideAll(String person, Map<String, Integer> chosen) {
        int made = 0;
        String after = "";
        do {
            JsonNode page = get(person, "/api/approvals?limit=200&after=" + after);
            for (JsonNode item : page.get("items")) {
                Integer id = chosen.get(item.get("number").asText());
                if (id != null && decide(person, item.get("task").asText(), id)) {
                    made++;
                }
            }
            after = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!after.isEmpty());
        return made;
    }

    private boolean decide(String person, String task, int order) {
        JsonNode evidence = get(person, "/api/approvals/" + task);
        if (evidence.get("evidenceHash") == null) {
            return false; // somebody else decided meanwhile
        }
        String verdict = order % 44 == 0 ? "REJECT" : order % 68 == 0 ? "RETURN" : "APPROVE";
        Map<String, String> decision = Map.of(
                "verdict",
                verdict,
                "reason",
                "Northwind " + order,
                "evidenceHash",
                evidence.get("evidenceHash").asText());
        ResponseEntity<JsonNode> answer = rest.withBasicAuth(person, "countersign")
                .postForEntity("/api/approvals/" + task + "/decision", decision, JsonNode.class);
        assertThat(answer.getStatusCode().value())
                .as(person + " on " + order + ": " + answer.getBody())
                .isIn(200, 404, 409);
        return answer.getStatusCode() == HttpStatus.OK;
    }

    private void handOver() {
        Set<String> ours = Set.copyOf(numbers.values());
        gateway.run(() -> {
            for (Job job : managementService
                    .createJobQuery()
                    .activityId("handOverToErp")
                    .executable()
                    .list()) {
                if (ours.contains(businessKey(job))) {
                    managementService.executeJob(job.getId());
                }
            }
        });
    }

    private String businessKey(Job job) {
        return jdbc.sql("select BUSINESS_KEY_ from ACT_HI_PROCINST where PROC_INST_ID_ = ?")
                .param(job.getProcessInstanceId())
                .query(String.class)
                .single();
    }

    // ---- what came of it

    private Map<String, Integer> outcomes() {
        Map<String, Integer> outcomes = new TreeMap<>();
        jdbc.sql("select status, count(*) as orders from sales_order where customer like 'NW-%' group by status")
                .query(row -> {
                    outcomes.put(row.getString("status"), row.getInt("orders"));
                });
        return outcomes;
    }

    /** Waiting orders hold exactly their credit, released ones have committed it once, all others hold nothing. */
    private List<String> ordersWhoseLedgerIsWrong() {
        return jdbc.sql("""
                        select concat(o.number, ' ', o.status, ' ', o.order_value, ' reserved ',
                            coalesce(sum(case l.kind when 'RESERVE' then l.amount when 'COMMIT' then -l.amount
                                when 'RELEASE' then -l.amount end), 0), ', commits ', count(case l.kind when 'COMMIT' then 1 end))
                        from sales_order o left join credit_ledger l on l.order_number = o.number
                        where o.customer like 'NW-%' group by o.number, o.status, o.order_value
                        having coalesce(sum(case l.kind when 'RESERVE' then l.amount when 'COMMIT' then -l.amount
                                when 'RELEASE' then -l.amount end), 0)
                            <> case when o.status = 'IN_APPROVAL' then o.order_value else 0 end
                        or count(case l.kind when 'COMMIT' then 1 end)
                            <> case when o.status in ('APPROVED', 'RELEASED') then 1 else 0 end""").query(String.class).list();
    }

    // ---- plumbing

    private static <T> List<Future<T>> inParallel(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<T>> done = threads.invokeAll(work);
            for (Future<T> one : done) {
                one.get();
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private JsonNode get(String person, String path) {
        return body(rest.withBasicAuth(person, "countersign").getForEntity(path, JsonNode.class));
    }

    private JsonNode post(String person, String path, Object input, HttpStatus expected) {
        ResponseEntity<JsonNode> answer =
                rest.withBasicAuth(person, "countersign").postForEntity(path, input, JsonNode.class);
        assertThat(answer.getStatusCode()).as(path + ": " + answer.getBody()).isEqualTo(expected);
        return body(answer);
    }

    private static JsonNode body(ResponseEntity<JsonNode> response) {
        JsonNode body = response.getBody();
        if (body == null) {
            throw new AssertionError("No body: " + response);
        }
        return body;
    }
}
