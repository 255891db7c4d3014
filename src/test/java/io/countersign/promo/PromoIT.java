package io.countersign.promo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.security.Caller;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Promotional items over HTTP on real MySQL, from the request to the last signature. Items of its own, requester ding.yi. */
@SystemTest
class PromoIT {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Today today;

    private Api rep;
    private String item = "";
    private String activity = "";

    @BeforeEach
    void open() {
        rep = Api.on(port, "ding.yi");
        item = item("EDUCATIONAL", "CONSUMER PROFESSIONAL", "6.50", 100);
        activity = activity("ding.yi", "PLANNED");
    }

    @Test
    void carriesARequisitionFromTheRequestToTheLastSignature() {
        String number = submitted(10, "CONSUMER");
        assertThat(stock()).isEqualTo("100/10");

        approve("sun.qiang", number);
        assertThat(status(number)).isEqualTo("APPROVED");
        assertThat(Api.on(port, "wu.hao").post(path(number, "hand-out"), null).status())
                .isEqualTo(200);
        assertThat(status(number)).isEqualTo("ISSUED");
        assertThat(stock()).isEqualTo("90/0");

        String signature = uploaded(number);
        assertThat(issue("ding.yi", number, "ISSUED", 9, signature).status()).isEqualTo(200);
        assertThat(status(number)).isEqualTo("ISSUED");
        assertThat(issue("wu.hao", number, "RETURNED", 1, null).status()).isEqualTo(200);

        JsonNode settled = rep.get("/api/promo-requisitions/" + number).body();
        assertThat(settled.at("/status").asText()).isEqualTo("SETTLED");
        assertThat(settled.at("/lines/0/accounted").asInt()).isEqualTo(10);
        assertThat(settled.at("/records")).hasSize(2);
        assertThat(stock()).isEqualTo("91/0");
    }

    @Test
    void wantsASignatureForWhatWasGivenOutAndNeverMoreThanWasHandedOut() {
        String number = handedOut(5);
        String signature = uploaded(number);

        Answer unsigned = issue("ding.yi", number, "ISSUED", 1, null);
        assertThat(unsigned.status()).isEqualTo(400);
        assertThat(unsigned.body().at("/errors/0/field").asText()).isEqualTo("signature");
        assertThat(issue("ding.yi", number, "ISSUED", 6, signature).status()).isEqualTo(422);
        assertThat(issue("wu.hao", number, "ISSUED", 1, signature).status()).isEqualTo(403);
        assertThat(issue("ding.yi", number, "RETURNED", 1, null).status()).isEqualTo(403);
        assertThat(issue("ding.yi", number, "SCRAPPED", 5, null).status()).isEqualTo(200);
        assertThat(status(number)).isEqualTo("SETTLED");
    }

    @Test
    void blocksTheNextRequisitionWhenMoreThanFivePercentAreUnaccountedFor() {
        Api other = Api.on(port, "ren.jie");
        String own = activity("ren.jie", "PLANNED");
        String before = "PR-IT-" + NEXT.incrementAndGet();
        transactions.executeWithoutResult(open -> jdbc.sql(
                        "insert into promo_requisition (number, version, status, requester, unit, activity, needed_on, purpose,"
                                + " total, revision, created_at, status_since) values (?, 0, 'ISSUED', 'ren.jie', 'CN/EAST/SH1', ?, ?,"
                                + " 'before', 0, 1, ?, ?)")
                .params(
                        before,
                        own,
                        today.date().minusDays(15),
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        LocalDateTime.of(2026, 1, 1, 0, 0))
                .update());
        transactions.executeWithoutResult(open -> jdbc.sql(
                        "insert into promo_handout (requisition, item, holder, due_on, received, accounted) values (?, ?, 'ren.jie', ?, 100, 94)")
                .params(before, item, today.date().minusDays(15))
                .update());

        JsonNode blocked = other.post("/api/promo-requisitions/preview", body(own, 1, "CONSUMER"))
                .body();
        assertThat(codes(blocked)).contains("items-unaccounted BLOCK");
        String number = draft(other, own, 1, "CONSUMER");
        assertThat(other.post(path(number, "submit"), null).text("/status")).isEqualTo("REJECTED");
        assertThat(stock()).isEqualTo("100/0");

        transactions.executeWithoutResult(
                status -> jdbc.sql("update promo_handout set accounted = 95 where requisition = ?")
                        .param(before)
                        .update());
        JsonNode allowed = other.post("/api/promo-requisitions/preview", body(own, 1, "CONSUMER"))
                .body();
        assertThat(codes(allowed)).doesNotContain("items-unaccounted BLOCK");
        transactions.executeWithoutResult(
                status -> jdbc.sql("update promo_handout set accounted = 100 where requisition = ?")
                        .param(before)
                        .update());
    }

    @Test
    void neverPromisesMoreThanIsInStockHoweverManyAskAtOnce() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int index = 0; index < 16; index++) {
            drafts.add(draft(rep, activity, 9, "CONSUMER"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Integer>> submissions = drafts.stream()
                .<Callable<Integer>>map(
                        number -> () -> rep.post(path(number, "submit"), null).status())
                .toList();
        for (Future<Integer> answer : threads.invokeAll(submissions)) {
            assertThat(answer.get()).isIn(200, 409);
        }
        threads.shutdown();

        List<String> states = drafts.stream().map(this::status).toList();
        assertThat(Collections.frequency(states, "IN_APPROVAL")).isLessThanOrEqualTo(11);
        assertThat(stock()).isEqualTo("100/" + 9 * Collections.frequency(states, "IN_APPROVAL"));
        assertThat(states).contains("IN_APPROVAL", "REJECTED");
    }

    @Test
    void asksComplianceAboutEducationalItemsForProfessionalsAndBlocksDearOnes() {
        JsonNode cheap = rep.post("/api/promo-requisitions/preview", body(activity, 1, "PROFESSIONAL"))
                .body();
        assertThat(codes(cheap)).contains("educational-item HOLD");
        assertThat(cheap.at("/path/1/persons/0/id").asText()).isEqualTo("jiang.rui");

        item = item("EDUCATIONAL", "PROFESSIONAL", "100.01", 10);
        JsonNode dear = rep.post("/api/promo-requisitions/preview", body(activity, 1, "PROFESSIONAL"))
                .body();
        assertThat(codes(dear)).contains("gift-to-professional BLOCK");
        assertThat(dear.at("/path")).isEmpty();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Answer answer = rep.post(
                "/api/promo-requisitions",
                Map.of(
                        "activity", "MA-none",
                        "neededOn", "2020-01-01",
                        "purpose", "<script>",
                        "lines", List.of(Map.of("item", "nothing", "quantity", "-1", "recipient", "EVERYBODY"))));

        assertThat(answer.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        answer.body()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        assertThat(fields)
                .contains(
                        "activity", "neededOn", "purpose", "lines[0].item", "lines[0].quantity", "lines[0].recipient");
    }

    @Test
    void citesAnActivityOfItsRequesterThatIsUnderWay() {
        String foreign = activity("chen.jie", "PLANNED");
        String closed = activity("ding.yi", "CLOSED");

        assertThat(codes(rep.post("/api/promo-requisitions/preview", body(foreign, 1, "CONSUMER"))
                        .body()))
                .contains("activity-not-under-way BLOCK");
        assertThat(codes(rep.post("/api/promo-requisitions/preview", body(closed, 1, "CONSUMER"))
                        .body()))
                .contains("activity-not-under-way BLOCK");
        assertThat(codes(rep.post("/api/promo-requisitions/preview", body(activity, 1, "CONSUMER"))
                        .body()))
                .isEmpty();
    }

    @Test
    void freesTheItemsOnEveryOtherEnd() {
        String withdrawn = submitted(10, "CONSUMER");
        assertThat(rep.post(path(withdrawn, "withdraw"), Map.of("reason", "not needed"))
                        .status())
                .isEqualTo(200);
        assertThat(stock()).isEqualTo("100/0");

        String returned = submitted(10, "CONSUMER");
        decide("sun.qiang", returned, "RETURN", "fewer, please");
        assertThat(status(returned)).isEqualTo("RETURNED");
        assertThat(stock()).isEqualTo("100/0");
        assertThat(rep.post(path(returned, "submit"), null).text("/status")).isEqualTo("IN_APPROVAL");
        assertThat(stock()).isEqualTo("100/10");

        decide("sun.qiang", returned, "REJECT", "not at all");
        assertThat(status(returned)).isEqualTo("REJECTED");
        assertThat(stock()).isEqualTo("100/0");
    }

    @Test
    void handsNothingOutBeforeItIsDecidedNorToWhoeverAsks() {
        String number = submitted(1, "CONSUMER");

        assertThat(Api.on(port, "wu.hao").post(path(number, "hand-out"), null).status())
                .isEqualTo(409);
        approve("sun.qiang", number);
        assertThat(rep.post(path(number, "hand-out"), null).status()).isEqualTo(403);
        transactions.executeWithoutResult(
                status -> jdbc.sql("update marketing_activity set status = 'CANCELLED' where number = ?")
                        .param(activity)
                        .update());
        assertThat(Api.on(port, "wu.hao").post(path(number, "hand-out"), null).text("/code"))
                .isEqualTo("activity-not-under-way");
        assertThat(stock()).isEqualTo("100/1");
    }

    @Test
    void countsAnItemOnceAQuarterAndBooksTheDifferenceWithItsReason() {
        Api warehouse = Api.on(port, "wu.hao");
        String count = "/api/promo-items/" + item + "/count";

        assertThat(rep.post(count, Map.of("counted", "100")).status()).isEqualTo(403);
        assertThat(warehouse.post(count, Map.of("counted", "98")).text("/code")).isEqualTo("difference-needs-note");
        assertThat(warehouse
                        .post(count, Map.of("counted", "98", "note", "two were wet"))
                        .status())
                .isEqualTo(204);
        assertThat(stock()).isEqualTo("98/0");
        assertThat(warehouse.post(count, Map.of("counted", "98")).status()).isEqualTo(409);
    }

    @Test
    void refusesToScrapWhatIsPromised() {
        submitted(60, "CONSUMER");
        Api warehouse = Api.on(port, "wu.hao");
        String move = "/api/promo-items/" + item + "/stock";

        assertThat(warehouse
                        .post(move, Map.of("kind", "SCRAP", "quantity", "41", "document", "BF-1"))
                        .status())
                .isEqualTo(422);
        assertThat(warehouse
                        .post(move, Map.of("kind", "SCRAP", "quantity", "40", "document", "BF-2"))
                        .status())
                .isEqualTo(204);
        assertThat(stock()).isEqualTo("60/60");
        assertThat(warehouse
                        .post(move, Map.of("kind", "RECEIVE", "quantity", "5", "document", "RK-1"))
                        .status())
                .isEqualTo(204);
        assertThat(stock()).isEqualTo("65/60");
    }

    @Test
    void letsAnExceptionPassForExactlyTheseFactsOnly() {
        item = item("PARTNER_GIFT", "PARTNER", "260.00", 10);
        String number = submitted(1, "PARTNER");
        Api compliance = Api.on(port, "jiang.rui");
        String evaluation = compliance
                .get("/api/compliance/evaluations?rule=C13&number=" + number)
                .text("/items/0/id");
        String override = "/api/compliance/evaluations/" + evaluation + "/override";
        Map<String, String> exception = Map.of("finding", "partner-gift-value", "reason", "anniversary of the partner");

        assertThat(rep.post(override, exception).status()).isEqualTo(403);
        assertThat(compliance
                        .post(override, Map.of("finding", "partner-gift-value", "reason", "so"))
                        .status())
                .isEqualTo(422);
        assertThat(compliance.post(override, exception).status()).isEqualTo(204);
        assertThat(compliance.post(override, exception).status()).isEqualTo(409);
        assertThat(codes(rep.get("/api/promo-requisitions/" + number).body())).contains("partner-gift-value INFO");
        assertThat(codes(rep.post("/api/promo-requisitions/preview", body(activity, 1, "PARTNER"))
                        .body()))
                .contains("partner-gift-value HOLD");
    }

    @Test
    void showsItsPagesInBothLanguages() {
        for (String page : List.of("/promo", "/professionals", "/professionals/H-0001")) {
            assertThat(shown("ding.yi", page + "?lang=en"))
                    .as(page)
                    .contains("</main>")
                    .doesNotContain("??");
            assertThat(shown("ding.yi", page + "?lang=zh"))
                    .as(page)
                    .contains("</main>")
                    .doesNotContain("??");
        }
        assertThat(shown("jiang.rui", "/compliance?lang=zh"))
                .contains("今日生效的规则", "C09 v1")
                .doesNotContain("??");
    }

    private String shown(String person, String page) {
        return Caller.session(port, person).get(page).body();
    }

    private String submitted(int quantity, String recipient) {
        String number = draft(rep, activity, quantity, recipient);
        Answer answer = rep.post(path(number, "submit"), null);
        assertThat(answer.text("/status")).as(answer.text()).isEqualTo("IN_APPROVAL");
        return number;
    }

    private String handedOut(int quantity) {
        String number = submitted(quantity, "CONSUMER");
        approve("sun.qiang", number);
        assertThat(Api.on(port, "wu.hao").post(path(number, "hand-out"), null).status())
                .isEqualTo(200);
        return number;
    }

    private String draft(Api api, String cited, int quantity, String recipient) {
        Answer saved = api.post("/api/promo-requisitions", body(cited, quantity, recipient));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text("/number");
    }

    private Map<String, Object> body(String cited, int quantity, String recipient) {
        return Map.of(
                "activity",
                cited,
                "neededOn",
                today.date().plusDays(7).toString(),
                "purpose",
                "test",
                "lines",
                List.of(Map.of("item", item, "quantity", quantity, "recipient", recipient)));
    }

    private Answer issue(String person, String number, String kind, int quantity, @Nullable String signature) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("item", item, "kind", kind, "quantity", quantity, "recipient", "Mr Wang"));
        if (signature != null) {
            body.put("signature", signature);
        }
        return Api.on(port, person).post(path(number, "issues"), body);
    }

    private String uploaded(String number) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource("signed".getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "signed.txt";
            }
        });
        var answer = rest.withBasicAuth("ding.yi", "countersign")
                .postForEntity(path(number, "documents"), new HttpEntity<>(parts), JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        return String.valueOf(answer.getBody()).replaceAll(".*\"id\":\"?(\\d+)\"?.*", "$1");
    }

    private void approve(String person, String number) {
        decide(person, number, "APPROVE", "");
    }

    private void decide(String person, String number, String verdict, String reason) {
        String task = jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where a.person = ? and a.waiting = true and r.subject_number = ?")
                .params(person, number)
                .query(String.class)
                .single();
        Api api = Api.on(port, person);
        String hash = api.get("/api/approvals/" + task).text("/evidenceHash");
        Answer answer = api.post(
                "/api/approvals/" + task + "/decision",
                Map.of("verdict", verdict, "reason", reason, "evidenceHash", hash));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String status(String number) {
        return jdbc.sql("select status from promo_requisition where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private String stock() {
        return jdbc.sql("select concat(on_hand, '/', reserved) from promo_item where code = ?")
                .param(item)
                .query(String.class)
                .single();
    }

    private static List<String> codes(JsonNode body) {
        List<String> codes = new ArrayList<>();
        body.get("findings")
                .forEach(finding -> codes.add(finding.get("code").asText() + " "
                        + finding.get("severity").asText()));
        return codes;
    }

    private static String path(String number, String what) {
        return "/api/promo-requisitions/" + number + "/" + what;
    }

    private String item(String category, String recipients, String cost, int onHand) {
        String code = "PI-T" + NEXT.incrementAndGet();
        transactions.executeWithoutResult(open -> jdbc.sql(
                        "insert into promo_item (code, name_en, name_zh, category, recipients, unit_cost, on_hand, reserved, entries,"
                                + " counted_on) values (?, 'Item', '物料', ?, ?, ?, ?, 0, 0, ?)")
                .params(code, category, recipients, new java.math.BigDecimal(cost), onHand, today.date())
                .update());
        return code;
    }

    private String activity(String requester, String status) {
        String number = "MA-IT-" + NEXT.incrementAndGet();
        LocalDateTime start = today.date().plusDays(7).atTime(6, 0);
        transactions.executeWithoutResult(open -> jdbc.sql(
                        "insert into marketing_activity (number, version, status, requester, unit, type, title, product, objective,"
                                + " starts_at, ends_at, venue_type, venue_name, city, planned_hcp, planned_staff, planned_guests,"
                                + " budget_node, cost, revision, reservation, created_at, status_since, submitted_at, blocks_applicant)"
                                + " values (?, 0, ?, ?, 'CN/EAST/SH1', 'DEPARTMENT_MEETING', 'Meeting', 'P-2001', 'x', ?, ?, 'HOSPITAL',"
                                + " 'Renkang', '上海', 10, 2, 0, 'none', 1000, 1, 0, ?, ?, ?, ?)")
                .params(number, status, requester, start, start.plusHours(2), start, start, start, false)
                .update());
        return number;
    }
}
