package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.credit.CreditGrade;
import io.countersign.credit.CreditMode;
import io.countersign.credit.PostReceipt;
import io.countersign.customer.LicenceType;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders from end to end over HTTP on real MySQL: the golden cases, and everything that may happen to an order on its way. */
@SystemTest
class OrderIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    private TestDealers dealers;
    private TestOrders orders;
    private Api rep;

    @BeforeEach
    void open() {
        dealers = new TestDealers(context, today.date());
        orders = new TestOrders(port, context);
        rep = Api.on(port, "chen.jie");
    }

    @Test
    void asksDistrictAndRegionAboutTheGoldenOrder() {
        String dealer = goldenDealer();

        JsonNode preview =
                rep.post("/api/orders/preview", orders.order(dealer, 6000)).body();

        assertThat(preview.at("/orderValue").asText()).isEqualTo("120000.00");
        assertThat(preview.at("/creditExposure/total").asText()).isEqualTo("520000.00");
        assertThat(preview.at("/creditExposure/reserved").asText()).isEqualTo("30000.00");
        assertThat(preview.at("/creditExposure/approvedUndelivered").asText()).isEqualTo("90000.00");
        assertThat(preview.at("/creditExposure/overrun").asText()).isEqualTo("20000.00");
        assertThat(new java.math.BigDecimal(
                        preview.at("/creditExposure/utilisation").asText()))
                .isEqualByComparingTo("104");
        assertThat(orders.findings(preview)).contains("credit-limit-exceeded HOLD");
        assertThat(orders.path(preview)).containsExactly("district sun.qiang", "region zhou.li");
        assertThat(preview.at("/path/1/reasons").toString()).contains("credit overrun 4.0 %", "CR-07");
        assertThat(preview.at("/fields")).isEmpty();
    }

    @Test
    void offersTheGoldenDealerOfTheDemoWorldTheSameFigures() {
        JsonNode exposure = rep.post("/api/orders/preview", orders.order("D-1001", 6000))
                .body()
                .at("/creditExposure");

        Money others = Money.of(exposure.at("/reserved").asText()).minus(Money.of(30_000));
        assertThat(Money.of(exposure.at("/total").asText()).minus(others)).isEqualTo(Money.of(520_000));
        assertThat(exposure.at("/openReceivables").asText()).isEqualTo("260000.00");
        assertThat(exposure.at("/unappliedReceipts").asText()).isEqualTo("20000.00");
        assertThat(exposure.at("/deliveredUnbilled").asText()).isEqualTo("40000.00");
        assertThat(exposure.at("/approvedUndelivered").asText()).isEqualTo("90000.00");
        assertThat(exposure.at("/limit").asText()).isEqualTo("500000.00");
    }

    @Test
    void releasesTheGoldenOrderOnceBothHaveApproved() {
        String dealer = goldenDealer();
        String number = orders.submitted(rep, orders.order(dealer, 6000));

        assertThat(orders.status(number)).isEqualTo("IN_APPROVAL");
        orders.approve("sun.qiang", number);
        assertThat(orders.status(number)).isEqualTo("IN_APPROVAL");
        orders.approve("zhou.li", number);
        assertThat(orders.status(number)).isEqualTo("APPROVED");
        orders.runJobs(number);

        JsonNode released = rep.get("/api/orders/" + number).body();
        assertThat(released.at("/status").asText()).isEqualTo("RELEASED");
        assertThat(released.at("/erpReference").asText()).isEqualTo("recorded");
        assertThat(released.at("/rounds/0/decisions")).hasSize(2);
        assertThat(committed(number)).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void rejectsAnOrderOfADealerWithAnExpiredLicenceNamingIt() {
        for (String dealer : List.of("D-1002", dealers.dealer(CreditMode.LIMITED, CreditGrade.A, "500000", -1))) {
            String number = orders.drafted(rep, orders.order(dealer, 100));

            Answer submitted = rep.post("/api/orders/" + number + "/submit", null);

            assertThat(submitted.status()).isEqualTo(200);
            assertThat(submitted.text("/status")).isEqualTo("REJECTED");
            assertThat(orders.findings(submitted.body())).contains("licence-expired BLOCK");
            assertThat(submitted.body().at("/findings").toString()).contains("drug distribution licence");
            assertThat(ledger(number)).isZero();
        }
    }

    @Test
    void asksNobodyMoreThanItsValueNeedsAboutAnOrderWithNothingToSayAbout() {
        for (String dealer : List.of("D-1003", dealers.dealer("300000"))) {
            JsonNode small =
                    rep.post("/api/orders/preview", orders.order(dealer, 2500)).body();
            assertThat(orders.findings(small))
                    .noneMatch(finding -> finding.endsWith("HOLD") || finding.endsWith("BLOCK"));
            assertThat(orders.path(small)).containsExactly("district sun.qiang");
        }
        String dealer = dealers.dealer("5000000");
        JsonNode large =
                rep.post("/api/orders/preview", orders.order(dealer, 20_000)).body();
        assertThat(orders.path(large)).containsExactly("district sun.qiang", "region zhou.li");
    }

    @Test
    void holdsAnOrderWithoutPrepaymentUntilAReceiptForItIsPosted() {
        String dealer = dealers.dealer(CreditMode.NO_CREDIT, CreditGrade.A, "0", 480);
        String number = orders.submitted(rep, orders.order(dealer, 1000));
        assertThat(orders.findings(rep.get("/api/orders/" + number).body())).contains("prepayment-missing HOLD");
        assertThat(orders.openPath(number)).containsExactly("district", "credit", "finance", "general-management");
        orders.approve("sun.qiang", number);

        dealers.paid(dealer, "20000", new PostReceipt.Allocation(null, number, Money.of("20000.00")));
        orders.runJobs(number);

        assertThat(orders.status(number)).isEqualTo("RELEASED");
        assertThat(orders.findings(rep.get("/api/orders/" + number).body())).doesNotContain("prepayment-missing HOLD");
    }

    @Test
    void holdsTheDealerWhoMayOnlyBuyAgainstPrepayment() {
        JsonNode preview =
                rep.post("/api/orders/preview", orders.order("D-1004", 100)).body();

        assertThat(orders.findings(preview)).contains("prepayment-missing HOLD");
        assertThat(orders.path(preview)).contains("credit zheng.yan");
    }

    @Test
    void leavesApproversAloneWhenAReceiptChangesNothingForThem() {
        String dealer = dealers.dealer("5000000");
        String number = orders.submitted(rep, orders.order(dealer, 1000));
        String task = orders.task("sun.qiang", number);

        dealers.paid(dealer, "1000");
        orders.runJobs(number);

        assertThat(orders.task("sun.qiang", number)).isEqualTo(task);
    }

    @Test
    void rejectsAWaitingOrderWhoseDealerLosesItsLicence() {
        String dealer = dealers.dealer("5000000");
        String number = orders.submitted(rep, orders.order(dealer, 1000));

        dealers.licence(dealer, LicenceType.DRUG_DISTRIBUTION, -1);
        orders.runJobs(number);

        assertThat(orders.status(number)).isEqualTo("REJECTED");
        assertThat(orders.tasks("sun.qiang", number)).isEmpty();
        assertThat(reserved(dealer)).isEqualTo("0.00");
    }

    @Test
    void asksAgainOnlyWhatTheChangeTouches() {
        String dealer = dealers.dealer("10000000");
        String cold = coldChainProduct();
        Map<String, Object> order =
                orders.order(dealer, orders.line(cold, 10, 0, null), orders.line("P-2001", 6000, 0, null));
        String number = orders.submitted(rep, order);
        orders.approve("sun.qiang", number);
        orders.approve("zhou.li", number);
        orders.decide("shen.qi", number, "RETURN", "Which truck?");

        // quality has returned it and is asked again; who judged the value is asked only when the content has changed
        Answer again = rep.post("/api/orders/" + number + "/submit", null);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.body().at("/rounds/1/path/0/state").asText()).isEqualTo("CARRIED");
        assertThat(again.body().at("/rounds/1/path/1/state").asText()).isEqualTo("CARRIED");
        orders.approve("shen.qi", number);
        assertThat(orders.status(number)).isEqualTo("APPROVED");
    }

    @Test
    void givesCreditBackOnReturnAndTakesTheNextRevision() {
        String dealer = dealers.dealer("5000000");
        String number = orders.submitted(rep, orders.order(dealer, 6000));
        orders.approve("sun.qiang", number);
        orders.decide("zhou.li", number, "RETURN", "Fewer boxes, please 🙏");
        assertThat(orders.status(number)).isEqualTo("RETURNED");
        assertThat(reserved(dealer)).isEqualTo("0.00");

        Map<String, Object> changed = new HashMap<>(orders.order(dealer, 5500));
        changed.put(
                "version",
                rep.get("/api/orders/" + number).body().get("version").asInt());
        assertThat(rep.put("/api/orders/" + number, changed).status()).isEqualTo(200);
        Answer again = rep.post("/api/orders/" + number + "/submit", null);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/status")).isEqualTo("IN_APPROVAL");
        assertThat(again.text("/revision")).isEqualTo("2");
        assertThat(reserved(dealer)).isEqualTo("110000.00");
        JsonNode evidence = Api.on(port, "sun.qiang")
                .get("/api/approvals/" + orders.task("sun.qiang", number))
                .body();
        assertThat(evidence.at("/evidence/changes").toString()).contains("6000", "5500", "120000.00", "110000.00");
    }

    @Test
    void withdrawsAnOrderOfOnesOwnSayingWhy() {
        String dealer = dealers.dealer("5000000");
        String number = orders.submitted(rep, orders.order(dealer, 100));

        assertThat(rep.post("/api/orders/" + number + "/withdraw", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(Api.on(port, "liu.fang")
                        .post("/api/orders/" + number + "/withdraw", Map.of("reason", "mine now"))
                        .status())
                .isEqualTo(404);
        Answer withdrawn = rep.post("/api/orders/" + number + "/withdraw", Map.of("reason", "客户取消 😀"));

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("/closingReason")).isEqualTo("客户取消 😀");
        assertThat(reserved(dealer)).isEqualTo("0.00");
        assertThat(orders.tasks("sun.qiang", number)).isEmpty();
        assertThat(rep.post("/api/orders/" + number + "/withdraw", Map.of("reason", "again"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void expiresAnOrderThatNobodyDecidesAndGivesItsCreditBack() {
        String dealer = dealers.dealer("5000000");
        String number = orders.submitted(rep, orders.order(dealer, 100));

        Job patience = jobs.createJobQuery()
                .activityId("decisionOverdue")
                .processInstanceId(processOf(number))
                .singleResult();
        orders.run(patience);

        assertThat(orders.status(number)).isEqualTo("EXPIRED");
        assertThat(reserved(dealer)).isEqualTo("0.00");
        assertThat(orders.tasks("sun.qiang", number)).isEmpty();
    }

    @Test
    void refusesADraftThatIsSomebodyElsesOrWasSubmittedAlready() {
        String number = orders.drafted(rep, orders.order(dealers.dealer("5000000"), 100));

        assertThat(Api.on(port, "liu.fang")
                        .post("/api/orders/" + number + "/submit", null)
                        .status())
                .isEqualTo(404);
        assertThat(rep.post("/api/orders/" + number + "/submit", null).status()).isEqualTo(200);
        assertThat(rep.post("/api/orders/" + number + "/submit", null).status()).isEqualTo(409);
        assertThat(Api.on(port, "zhao.min")
                        .post("/api/orders", orders.order("D-1003", 1))
                        .status())
                .isEqualTo(403);
        assertThat(jdbc.sql(
                                "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and SUPER_PROCESS_INSTANCE_ID_ is null")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hasOneEffectForOneIdempotencyKey() {
        Map<String, Object> order = orders.order(dealers.dealer("5000000"), 100);
        Answer first = rep.post("/api/orders", order, "order-it-1");
        Answer second = rep.post("/api/orders", order, "order-it-1");
        String number = first.text("/number");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text("/number")).isEqualTo(number);
        Answer submitted = rep.post("/api/orders/" + number + "/submit", null, "order-it-2");
        assertThat(rep.post("/api/orders/" + number + "/submit", null, "order-it-2")
                        .text())
                .isEqualTo(submitted.text());
        assertThat(rep.post("/api/orders", orders.order("D-1003", 2), "order-it-1")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void showsAnOrderToWhoeverMaySeeItOnly() {
        String number = orders.submitted(rep, orders.order(dealers.dealer("5000000"), 100));

        assertThat(Api.on(port, "sun.qiang").get("/api/orders/" + number).status())
                .isEqualTo(200);
        assertThat(Api.on(port, "lu.wen").get("/api/orders/" + number).status()).isEqualTo(200);
        assertThat(Api.on(port, "liu.fang").get("/api/orders/" + number).status())
                .isEqualTo(404);
        assertThat(Api.on(port, "nobody").get("/api/orders/" + number).status()).isEqualTo(401);
        assertThat(Api.on(port, "liu.fang").get("/api/orders?limit=200").text()).doesNotContain(number);
    }

    @Test
    void readsAListOnFromItsLastOrder() {
        String dealer = dealers.dealer("5000000");
        List<String> drafted = new ArrayList<>();
        for (int count = 0; count < 3; count++) {
            drafted.add(0, orders.drafted(rep, orders.order(dealer, 1 + count)));
        }

        JsonNode first = rep.get("/api/orders?status=DRAFT&limit=2").body();
        JsonNode second = rep.get("/api/orders?status=DRAFT&limit=2&after="
                        + first.get("next").asText())
                .body();

        assertThat(first.at("/items/0/number").asText()).isEqualTo(drafted.get(0));
        assertThat(first.at("/items/1/number").asText()).isEqualTo(drafted.get(1));
        assertThat(second.at("/items/0/number").asText()).isEqualTo(drafted.get(2));
        assertThat(rep.get("/api/orders?after=!").status()).isEqualTo(400);
        assertThat(rep.get("/api/orders?status=LOST").status()).isEqualTo(400);
    }

    @Test
    void refusesAStaleVersion() {
        Map<String, Object> order = new HashMap<>(orders.order(dealers.dealer("5000000"), 100));
        String number = orders.drafted(rep, order);

        order.put("version", 7);
        assertThat(rep.put("/api/orders/" + number, order).status()).isEqualTo(409);
        order.remove("version");
        assertThat(rep.put("/api/orders/" + number, order).status()).isEqualTo(400);
    }

    private String goldenDealer() {
        String dealer = dealers.dealer("500000");
        dealers.owes(dealer, "260000", 20);
        dealers.paid(dealer, "20000");
        dealers.approved(dealer, "130000", "40000", 10);
        dealers.approved(dealer, "70000", "0", 60);
        dealers.reserved(dealer, "WAITING-" + dealer, "30000", 5);
        return dealer;
    }

    private String coldChainProduct() {
        return jdbc.sql("select min(sku) from product where category = 'COLD_CHAIN' and status = 'ACTIVE'")
                .query(String.class)
                .single();
    }

    private String processOf(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "orderApproval")
                .singleResult()
                .getId();
    }

    private String reserved(String dealer) {
        return jdbc.sql("select reserved from credit_account where customer_code = ?")
                .param(dealer)
                .query(java.math.BigDecimal.class)
                .single()
                .toPlainString();
    }

    private int committed(String number) {
        return jdbc.sql("select count(*) from credit_commitment where order_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private int ledger(String number) {
        return jdbc.sql("select count(*) from credit_ledger where order_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
