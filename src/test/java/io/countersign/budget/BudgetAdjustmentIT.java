package io.countersign.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Budget moves from one node to another with everybody's consent, over the API, on MySQL. Every test has a tree of its own. */
@SystemTest
class BudgetAdjustmentIT {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private AllocateBudgets allocate;

    @Autowired
    private BudgetRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private final String tree = "ADJ" + COUNT.incrementAndGet();
    private Api sunQiang;

    @BeforeEach
    void plant() {
        sunQiang = Api.on(port, "sun.qiang");
        assertThat(allocate.allocate(
                        "test",
                        List.of(
                                node("", null, "CN", "chu.ning", 3_000_000),
                                node("-SH1", tree, "CN/EAST/SH1", "sun.qiang", 600_000),
                                node("-SH2", tree, "CN/EAST/SH2", "cao.ying", 1_200_000),
                                node("-BJ1", tree, "CN/NORTH/BJ1", "shi.lei", 600_000))))
                .isEmpty();
    }

    @AfterEach
    void everyFigureAddsUp() {
        assertThat(BudgetProof.discrepancies(jdbc)).isEmpty();
    }

    @Test
    void movesBudgetOnceTheGivingOwnerAndTheDirectorAgree() {
        String number = submitted("-SH2", "-SH1", "20000.00");
        assertThat(reserved("-SH2")).isEqualTo(Money.of(20_000));
        assertThat(asked(number)).containsExactly("cao.ying");

        approve(number, "cao.ying");
        assertThat(asked(number)).containsExactly("zhou.li");
        approve(number, "zhou.li");

        Answer booked = sunQiang.get("/api/budget-adjustments/" + number);
        assertThat(booked.text("/status")).isEqualTo("BOOKED");
        assertThat(available("-SH1")).isEqualTo(Money.of(620_000));
        assertThat(available("-SH2")).isEqualTo(Money.of(1_180_000));
        assertThat(reserved("-SH2")).isEqualTo(Money.ZERO);
        assertThat(sunQiang.get("/api/audit/cases/" + number).status()).isIn(200, 403, 404);
    }

    @Test
    void asksMarketingAboveTwentyThousandAndAcrossRegions() {
        assertThat(steps(preview("-SH2", "-SH1", "20000.01"))).containsExactly("giving-owner", "marketing");
        assertThat(steps(preview("-SH2", "-SH1", "100000.01"))).containsExactly("giving-owner", "marketing", "finance");
        assertThat(steps(preview("-SH2", "-SH1", "500000.01")))
                .containsExactly("giving-owner", "marketing", "finance", "general-management");
        assertThat(steps(preview("", "-SH1", "100.00"))).containsExactly("marketing");
        assertThat(steps(sunQiang.as("zhou.li")
                        .post("/api/budget-adjustments/preview", input("-BJ1", "-SH1", "100.00", "Spring campaign"))))
                .containsExactly("giving-owner", "marketing");
    }

    @Test
    void showsBothBudgetsBeforeAndAfterBeforeAnythingIsSubmitted() {
        Answer preview = preview("-SH2", "-SH1", "50000.00");

        assertThat(preview.body().at("/usage/0/before").asText()).isEqualTo("0.00");
        assertThat(preview.body().at("/usage/0/after").asText()).isEqualTo("50000.00");
        assertThat(preview.body().at("/usage/1/limit").asText()).isEqualTo("650000.00");
        assertThat(preview.body().at("/findings")).isEmpty();
        assertThat(reserved("-SH2")).isEqualTo(Money.ZERO);
    }

    @Test
    void rejectsAtOnceWhatTheGivingBudgetDoesNotHave() {
        Answer blocked =
                sunQiang.post("/api/budget-adjustments/" + draft("-SH2", "-SH1", "1200000.01") + "/submit", null);

        assertThat(blocked.status()).isEqualTo(200);
        assertThat(blocked.text("/status")).isEqualTo("REJECTED");
        assertThat(blocked.body().at("/findings").findValuesAsText("code")).contains("budget-exceeded");
        assertThat(reserved("-SH2")).isEqualTo(Money.ZERO);
    }

    @Test
    void doesNotTouchAMonthThatIsOver() {
        Map<String, Object> input = input("-SH2", "-SH1", "100.00", "Late");
        input.put("month", today.date().minusMonths(1).withDayOfMonth(1).toString());
        if (today.date().getMonthValue() == 1) {
            return; // the month before lies in another year's budget, which is another refusal
        }

        assertThat(sunQiang.post("/api/budget-adjustments/preview", input)
                        .body()
                        .at("/findings")
                        .findValuesAsText("code"))
                .containsExactly("budget-month-closed");
    }

    @Test
    void givesBackWhatWasSetAsideWhenRejectedReturnedOrWithdrawn() {
        String rejected = submitted("-SH2", "-SH1", "100.00");
        decide(rejected, "cao.ying", "REJECT");
        assertThat(sunQiang.get("/api/budget-adjustments/" + rejected).text("/status"))
                .isEqualTo("REJECTED");
        assertThat(reserved("-SH2")).isEqualTo(Money.ZERO);

        String returned = submitted("-SH2", "-SH1", "200.00");
        decide(returned, "cao.ying", "RETURN");
        assertThat(reserved("-SH2")).isEqualTo(Money.ZERO);
        Map<String, Object> less = input("-SH2", "-SH1", "150.00", "Less, then");
        less.put("version", sunQiang.get("/api/budget-adjustments/" + returned).text("/version"));
        assertThat(sunQiang.put("/api/budget-adjustments/" + returned, less).status())
                .isEqualTo(200);
        assertThat(sunQiang.post("/api/budget-adjustments/" + returned + "/submit", null)
                        .text("/revision"))
                .isEqualTo("2");
        assertThat(reserved("-SH2")).isEqualTo(Money.of(150));
        assertThat(sunQiang.as("cao.ying")
                        .get("/api/approvals/" + task(returned, "cao.ying"))
                        .body()
                        .at("/evidence/changes")
                        .findValuesAsText("after"))
                .contains("150.00", "Less, then");

        Answer withdrawn =
                sunQiang.post("/api/budget-adjustments/" + returned + "/withdraw", Map.of("reason", "Not needed"));
        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(reserved("-SH2")).isEqualTo(Money.ZERO);
        assertThat(available("-SH2")).isEqualTo(Money.of(1_200_000));
    }

    @Test
    void saysAtEachFieldWhatIsWrong() {
        assertThat(fields(Map.of())).containsExactlyInAnyOrder("from", "to", "month", "amount", "reason");
        assertThat(fields(input("-SH1", "-SH1", "-5", "x"))).containsExactlyInAnyOrder("to", "amount");
        assertThat(fields(input("-SH1", "-SH2", "0", "x"))).containsExactly("amount");
        assertThat(fields(input("-SH1", "-SH2", "100000000.01", "x"))).containsExactly("amount");
        assertThat(fields(input("-SH1", "-NONE", "1", "x"))).containsExactly("to");
        Map<String, Object> elsewhen = input("-SH1", "-SH2", "1", "x");
        elsewhen.put("month", today.date().plusYears(3).toString());
        assertThat(fields(elsewhen)).containsExactlyInAnyOrder("from", "to");
    }

    @Test
    void isNotForRepresentativesNorForOthersEyes() {
        String number = submitted("-SH2", "-SH1", "100.00");

        assertThat(sunQiang.as("chen.jie")
                        .post("/api/budget-adjustments", input("-SH2", "-SH1", "1", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(sunQiang.as("chen.jie")
                        .get("/api/budget-adjustments/" + number)
                        .status())
                .isEqualTo(404);
        assertThat(sunQiang.as("zhou.li")
                        .post("/api/budget-adjustments/" + number + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(sunQiang.post("/api/budget-adjustments/" + number + "/submit", null)
                        .status())
                .isEqualTo(409);
        sunQiang.post("/api/budget-adjustments/" + number + "/withdraw", Map.of("reason", "done"));
    }

    private Allocation node(String suffix, @Nullable String parent, String unit, String owner, long amount) {
        String code = tree + suffix;
        return new Allocation(
                code,
                parent,
                new Text("Test " + code, "测试" + code),
                unit,
                null,
                BudgetPeriod.year(today.date().getYear()),
                new PersonId(owner),
                BudgetWorld.STOP,
                Allocation.evenly(Money.of(amount), 12));
    }

    private Map<String, Object> input(String from, String to, String amount, String reason) {
        return new java.util.HashMap<>(Map.of(
                "from",
                tree + from,
                "to",
                tree + to,
                "month",
                today.date().toString(),
                "amount",
                amount,
                "reason",
                reason));
    }

    private Answer preview(String from, String to, String amount) {
        return sunQiang.post("/api/budget-adjustments/preview", input(from, to, amount, "Spring campaign"));
    }

    private String draft(String from, String to, String amount) {
        Answer saved = sunQiang.post("/api/budget-adjustments", input(from, to, amount, "Spring campaign"));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text("/number");
    }

    private String submitted(String from, String to, String amount) {
        String number = draft(from, to, amount);
        Answer submitted = sunQiang.post("/api/budget-adjustments/" + number + "/submit", null);
        assertThat(submitted.text("/status")).as(submitted.text()).isEqualTo("IN_APPROVAL");
        return number;
    }

    private List<String> fields(Map<String, Object> input) {
        Answer refused = sunQiang.post("/api/budget-adjustments", input);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        return refused.body().at("/errors").findValuesAsText("field");
    }

    private static List<String> steps(Answer preview) {
        return preview.body().at("/path").findValuesAsText("step");
    }

    /** Who has it on his list now. */
    private List<String> asked(String number) {
        List<String> asked = new ArrayList<>();
        for (String person : List.of("cao.ying", "zhou.li", "chu.ning", "feng.xia", "yang.guang")) {
            if (!task(number, person).isEmpty()) {
                asked.add(person);
            }
        }
        return asked;
    }

    private String task(String number, String person) {
        JsonNode items =
                sunQiang.as(person).get("/api/approvals?limit=200").body().at("/items");
        for (JsonNode item : items) {
            if (item.at("/number").asText().equals(number)) {
                return item.at("/task").asText();
            }
        }
        return "";
    }

    private void approve(String number, String person) {
        decide(number, person, "APPROVE");
    }

    private void decide(String number, String person, String verdict) {
        String task = task(number, person);
        String hash = sunQiang.as(person).get("/api/approvals/" + task).text("/evidenceHash");
        Answer decided = sunQiang.as(person)
                .post(
                        "/api/approvals/" + task + "/decision",
                        Map.of("verdict", verdict, "reason", "As discussed", "evidenceHash", hash));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }

    private Money available(String suffix) {
        return rows.position(tree + suffix).orElseThrow().buckets().available();
    }

    private Money reserved(String suffix) {
        return rows.position(tree + suffix).orElseThrow().buckets().reserved();
    }
}
