package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.credit.CreditGrade;
import io.countersign.credit.CreditMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the preview says is what then happens, and saying it leaves no row anywhere: for 500 orders by chance. */
@SystemTest
class PreviewIT {

    private static final int ORDERS = Integer.getInteger("countersign.test.previews", 500);
    private static final List<String> REPS = List.of("chen.jie", "liu.fang", "wu.hao");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    /** One order of chance with the preview it got. */
    private record Case(Api rep, Map<String, Object> order, Answer preview) {}

    @Test
    void saysWhatThenHappensAndLeavesNoTrace() {
        TestDealers dealers = new TestDealers(context, today.date());
        TestOrders orders = new TestOrders(port, context);
        Random chance = new Random(20261122);
        List<Map<String, Object>> prepared = new ArrayList<>();
        for (int count = 0; count < ORDERS; count++) {
            prepared.add(order(orders, dealer(dealers, chance), chance));
        }

        Map<String, Long> before = rowsOfAllTables();
        List<Case> cases = new ArrayList<>();
        for (Map<String, Object> order : prepared) {
            Api rep = Api.on(port, REPS.get(cases.size() % REPS.size()));
            cases.add(new Case(rep, order, rep.post("/api/orders/preview", order)));
        }
        assertThat(rowsOfAllTables()).isEqualTo(before);

        Map<String, Integer> seen = new TreeMap<>();
        for (Case one : cases) {
            assertThat(one.preview().status()).as(one.preview().text()).isEqualTo(200);
            List<String> previewed = orders.path(one.preview().body());
            List<String> run = run(orders, one);
            assertThat(run).as(one.order().toString()).isEqualTo(previewed);
            seen.merge(run.isEmpty() ? "blocked" : run.size() + " steps", 1, Integer::sum);
        }
        System.out.println("*** " + ORDERS + " previews equal the run: " + seen + " ***");
    }

    /** Submits and approves to the end, and tells who was asked in which step. */
    private List<String> run(TestOrders orders, Case one) {
        String number = orders.drafted(one.rep(), one.order());
        Answer submitted = one.rep().post("/api/orders/" + number + "/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(orders.findings(submitted.body()))
                .isEqualTo(orders.findings(one.preview().body()));
        JsonNode view = submitted.body();
        while (view.get("status").asText().equals("IN_APPROVAL")) {
            approveOpenStep(orders, number, view);
            view = one.rep().get("/api/orders/" + number).body();
        }
        return view.get("rounds").isEmpty() ? List.of() : orders.path(view.at("/rounds/0"));
    }

    private static void approveOpenStep(TestOrders orders, String number, JsonNode view) {
        for (JsonNode step : view.at("/rounds/0/path")) {
            if (step.get("state").asText().equals("OPEN")) {
                orders.approve(step.at("/persons/0/id").asText(), number);
                return;
            }
        }
        throw new AssertionError(number + " waits for nobody: " + view);
    }

    private static String dealer(TestDealers dealers, Random chance) {
        CreditMode mode = chance.nextInt(10) == 0 ? CreditMode.NO_CREDIT : CreditMode.LIMITED;
        CreditGrade grade = CreditGrade.values()[chance.nextInt(3)];
        int licenceDays = chance.nextInt(12) == 0 ? -1 : chance.nextInt(8) == 0 ? 20 : 480;
        String dealer = dealers.dealer(mode, grade, Integer.toString(50_000 * (1 + chance.nextInt(40))), licenceDays);
        if (chance.nextInt(3) == 0) {
            dealers.owes(dealer, Integer.toString(1_000 + chance.nextInt(400_000)), chance.nextInt(100) - 50);
        }
        return dealer;
    }

    private Map<String, Object> order(TestOrders orders, String dealer, Random chance) {
        Map<String, BigDecimal> list = new LinkedHashMap<>(Map.of(
                "P-2001",
                new BigDecimal("20.00"),
                "P-2002",
                new BigDecimal("12.50"),
                "P-2003",
                new BigDecimal("33.00")));
        List<Map<String, Object>> lines = new ArrayList<>();
        new TreeMap<>(list).forEach((sku, price) -> {
            if (lines.isEmpty() || chance.nextBoolean()) {
                int boxes = 1 + (int) Math.exp(chance.nextDouble() * 11);
                BigDecimal asked = chance.nextBoolean()
                        ? price.multiply(BigDecimal.valueOf(100 - chance.nextInt(25)))
                                .movePointLeft(2)
                                .setScale(2, RoundingMode.HALF_UP)
                        : null;
                lines.add(orders.line(
                        sku,
                        boxes,
                        chance.nextInt(4) == 0 ? boxes / 10 : 0,
                        asked == null ? null : asked.toPlainString()));
            }
        });
        Map<String, Object> order = new HashMap<>(orders.order(dealer, 1));
        order.put("lines", lines);
        return order;
    }

    private Map<String, Long> rowsOfAllTables() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from `" + table + "`")
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
