package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input is refused with the field and what is allowed there, in both languages, and leaves nothing behind. */
@SystemTest
class BadOrderInputIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    @Autowired
    private ApplicationContext context;

    private TestOrders orders;
    private Api rep;
    private long before;

    @BeforeEach
    void count() {
        orders = new TestOrders(port, context);
        rep = Api.on(port, "chen.jie");
        before = rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-9999", "", "'; drop table sales_order; --", "D-1001D-1001D-1001D-1001"})
    void refusesAnUnknownDealer(String dealer) {
        refused(orders.order(dealer, 1), "customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-9999", "", "P-2001 "})
    void refusesAnUnknownProduct(String sku) {
        if (sku.isBlank() || sku.startsWith("P-9")) {
            refused(orders.order("D-1003", orders.line(sku, 1, 0, null)), "lines[0].sku");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1000001", "99999999999999999999999", "1e400", "NaN", "many", ""})
    void refusesAQuantityThatIsNoCountOfBoxes(String quantity) {
        refused(
                orders.order("D-1003", orders.line("P-2001", 1, 0, null), orders.line("P-2002", quantity, 0, null)),
                "lines[1].quantity");
    }

    @ParameterizedTest
    @CsvSource({"1.5", "-1", "1e400", "1000001"})
    void refusesTheSameAsAJsonNumber(String quantity) {
        String body = "{\"customer\":\"D-1003\",\"requestedShipDate\":\""
                + today.date().plusDays(3) + "\",\"lines\":[{\"sku\":\"P-2001\",\"quantity\":" + quantity + "}]}";
        Answer answer = rep.post("/api/orders", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("lines[0].quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0", "20.001", "1000000.01", "cheap"})
    void refusesAPriceWithMoreThanTwoDecimalsOrNotAboveZero(String price) {
        refused(orders.order("D-1003", orders.line("P-2001", 1, 0, price)), "lines[0].unitPrice");
    }

    @Test
    void refusesAShipDateInThePastOrNotADate() {
        for (String date : List.of(today.date().minusDays(1).toString(), "2026-02-30", "soon", "")) {
            Map<String, Object> order = new HashMap<>(orders.order("D-1003", 1));
            order.put("requestedShipDate", date);
            refused(order, "requestedShipDate");
        }
    }

    @Test
    void refusesMoreThanTenThousandLinesAndNone() {
        Map<String, Object> order = new HashMap<>(orders.order("D-1003", 1));
        order.put("lines", Collections.nCopies(10_001, orders.line("P-2001", 1, 0, null)));
        refused(order, "lines");
        order.put("lines", List.of());
        refused(order, "lines");
        order.put("lines", null);
        refused(order, "lines");
    }

    @Test
    void refusesAProductTwiceAtTwoPrices() {
        refused(
                orders.order("D-1003", orders.line("P-2001", 1, 0, "20.00"), orders.line("P-2001", 1, 0, "19.00")),
                "lines[1].unitPrice");
    }

    @Test
    void refusesATextOfFiveThousandCharactersAndMarkup() {
        for (String note :
                List.of("汉".repeat(5_000), "<script>alert(1)</script>", "a <b>bold</b> word", "bell \u0007")) {
            Map<String, Object> order = new HashMap<>(orders.order("D-1003", 1));
            order.put("note", note);
            refused(order, "note");
        }
    }

    @Test
    void keepsTwoThousandCharactersAndAnEmoji() {
        Map<String, Object> order = new HashMap<>(orders.order("D-1003", 1));
        String note = "汉".repeat(1_999) + "😀";
        order.put("note", note);
        String number = orders.drafted(rep, order);

        assertThat(rep.get("/api/orders/" + number).text("/note")).isEqualTo(note);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Map<String, Object> order = new HashMap<>(orders.order(
                "D-9999",
                orders.line("P-2001", 0, 0, null),
                orders.line("P-2001", 1, -1, "1.234"),
                orders.line("?", 1, 0, null)));
        order.put("requestedShipDate", "2020-01-01");
        order.put("note", "<i>");

        Answer answer = rep.post("/api/orders", order);

        assertThat(fields(answer.body().get("errors")))
                .containsExactlyInAnyOrder(
                        "customer",
                        "requestedShipDate",
                        "note",
                        "lines[0].quantity",
                        "lines[1].freeQuantity",
                        "lines[1].unitPrice",
                        "lines[2].sku");
    }

    @Test
    void refusesWhatIsNoOrderAtAll() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "\"order\"",
                "{\"customer\":{}}",
                "{\"lines\":\"x\"}",
                "{\"price\":1}",
                "{\"lines\":[1]}")) {
            Answer answer = rep.post("/api/orders", body);
            assertThat(answer.status()).as(body + " → " + answer.text()).isEqualTo(400);
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void tellsAPreviewTheSameWithoutRefusingIt() {
        Answer answer = rep.post(
                "/api/orders/preview",
                orders.order("D-1003", orders.line("P-2001", 10, 0, null), orders.line("P-2001", 0, 0, null)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fields(answer.body().get("fields"))).containsExactly("lines[1].quantity");
        assertThat(answer.text("/orderValue")).isEqualTo("200.00");
        assertThat(answer.body().at("/lines/0/netAmount").asText()).isEqualTo("200.00");
        assertThat(answer.body().at("/lines/1").isNull()).isTrue();
        assertThat(rep.post("/api/orders/preview", "{}").status()).isEqualTo(200);
    }

    private void refused(Map<String, Object> order, String field) {
        Answer answer = rep.post("/api/orders", order);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(fields(answer.body().get("errors"))).contains(field);
        JsonNode error = answer.body().at("/errors/0/message");
        assertThat(error.get("en").asText()).isNotBlank();
        assertThat(error.get("zh").asText()).isNotBlank();
        assertThat(rows()).isEqualTo(before);
    }

    private static List<String> fields(JsonNode errors) {
        List<String> fields = new ArrayList<>();
        errors.forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from sales_order) + (select count(*) from order_line)"
                        + " + (select count(*) from approval_case)")
                .query(Long.class)
                .single();
    }
}
