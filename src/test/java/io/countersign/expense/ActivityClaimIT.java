package io.countersign.expense;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims for marketing activities: who applied for the activity decides on no claim for it, whichever way he would be asked. */
@SystemTest
class ActivityClaimIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private TestClaims claims;

    @BeforeEach
    void people() {
        claims = new TestClaims(port, context);
    }

    @Test
    void asksTheNextManagerWhereTheManagerHadAppliedForTheActivity() {
        Api rep = Api.on(port, "chen.jie");

        String without = claims.submitted(rep, claims.claim("No activity", atHome("SH1", "610.00", null)));
        String with =
                claims.submitted(rep, claims.claim("Activity", atHome("SH1", "611.00", activity("sun.qiang", 1))));

        assertThat(claims.path(without)).containsExactly("line-manager sun.qiang", "finance-review");
        assertThat(claims.path(with)).containsExactly("line-manager zhou.li", "finance-review");
        assertThat(claims.tasks("sun.qiang", with)).isEmpty();
    }

    @Test
    void asksNoSubstituteWhoHadAppliedForTheActivity() {
        Api rep = Api.on(port, "liang.bo"); // his manager lin.tao is away, he.wei stands in for him

        String without = claims.submitted(rep, claims.claim("No activity", atHome("GZ", "612.00", null)));
        String with = claims.submitted(rep, claims.claim("Activity", atHome("GZ", "613.00", activity("he.wei", 1))));

        assertThat(claims.path(without)).containsExactly("line-manager he.wei", "finance-review");
        assertThat(claims.path(with)).containsExactly("line-manager tang.yue", "finance-review");
        assertThat(claims.tasks("he.wei", with)).isEmpty();
    }

    @Test
    void asksAnotherReviewerWhereFinanceHadAppliedForTheActivity() {
        Api rep = Api.on(port, "gu.xin");

        String number =
                claims.submitted(rep, claims.claim("Activity", atHome("SH2", "614.00", activity("wang.lei", 1))));
        claims.approve("cao.ying", number);

        assertThat(claims.path(number)).containsExactly("line-manager cao.ying", "finance-review feng.xia");
    }

    @Test
    void shiesAwayFromADayOutsideTheActivity() {
        Api rep = Api.on(port, "gu.xin");

        Answer refused =
                rep.post("/api/expense-claims", claims.claim("Late", atHome("SH2", "615.00", activity("gu.xin", 9))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("lines[0].spentOn");
        assertThat(refused.text("/errors/0/message/en")).contains("outside the activity");
    }

    @Test
    void chargesTheActivitysBudgetWhereNoOtherIsNamed() {
        Api rep = Api.on(port, "gu.xin");
        Map<String, Object> line = atHome("SH2", "616.00", activity("gu.xin", 1));
        line.remove("budgetNode");

        String number = claims.drafted(rep, claims.claim("Activity", line));

        assertThat(rep.get("/api/expense-claims/" + number).text("/lines/0/budgetNode"))
                .isEqualTo(node("SH2-CV"));
    }

    @Test
    void paysEntertainmentOnlyForAnApprovedActivity() {
        Api rep = Api.on(port, "gu.xin");
        Map<String, Object> dinner = atHome("SH2", "400.00", null);
        dinner.put("type", "ENTERTAINMENT");
        dinner.remove("travelClass");
        dinner.put(
                "attendees",
                java.util.List.of(
                        Map.of("name", "Gu Xin", "organisation", "Yunshan", "kind", "INTERNAL"),
                        Map.of("name", "Li Hua", "organisation", "A dealer", "kind", "PARTNER")));

        Answer without = claims.submit(rep, claims.drafted(rep, claims.claim("Dinner", dinner)));
        dinner.put("activity", activity("gu.xin", 1));
        Answer with = claims.submit(rep, claims.drafted(rep, claims.claim("Dinner", dinner)));

        assertThat(TestClaims.findings(without.body())).contains("no-prior-request BLOCK");
        assertThat(TestClaims.findings(with.body())).doesNotContain("no-prior-request BLOCK");
    }

    private Map<String, Object> atHome(String node, String amount, @org.jspecify.annotations.Nullable String activity) {
        Map<String, Object> line = new HashMap<>(claims.train(amount));
        line.put("budgetNode", node(node));
        line.put("activity", activity);
        return line;
    }

    private String node(String code) {
        return "B" + claims.today().getYear() + "-" + code;
    }

    /** An approved activity on one day so many days ago, as if its own process had carried it there. */
    private String activity(String applicant, int daysAgo) {
        String number = "MA-2026-" + NUMBERS.incrementAndGet();
        LocalDate day = claims.today().minusDays(daysAgo);
        transactions.executeWithoutResult(nothing -> jdbc.sql(
                        "insert into marketing_activity (number, version, status, requester, unit, type, title, product, objective,"
                                + " starts_at, ends_at, venue_type, venue_name, city, planned_hcp, planned_staff, planned_guests,"
                                + " budget_node, cost, revision, reservation, created_at, status_since, submitted_at, blocks_applicant)"
                                + " values (?, 1, 'APPROVED', ?, 'CN/EAST/SH2', 'DEPARTMENT_MEETING', 'Test', 'CV', 'Test', ?, ?,"
                                + " 'HOSPITAL', 'Ruijin', 'Shanghai', 10, 2, 0, ?, 1000, 1, 1, ?, ?, ?, false)")
                .params(
                        number,
                        applicant,
                        day.atTime(LocalTime.of(2, 0)),
                        day.atTime(LocalTime.of(4, 0)),
                        node("SH2-CV"),
                        day.atStartOfDay(),
                        day.atStartOfDay(),
                        day.atStartOfDay())
                .update());
        return number;
    }
}
