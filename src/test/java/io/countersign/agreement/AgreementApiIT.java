package io.countersign.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.order.TestDealers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Agreements over HTTP: sales operations writes them, legal counsel enters the signature. */
@SystemTest
class AgreementApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Today today;

    private Api as(String person) {
        return Api.on(port, person);
    }

    @Test
    void isWrittenByOneSignedByAnotherAndInForce() {
        String dealer = new TestDealers(context, today.date()).dealer("500000");

        Api.Answer written = as("wu.hao").post("/api/agreements", input(dealer));
        assertThat(written.status()).isEqualTo(201);
        String number = written.text("/number");
        assertThat(number).startsWith("AG-");
        assertThat(written.text("/versions/0/status")).isEqualTo("DRAFT");
        assertThat(written.text("/versions/0/content/targets/0/period"))
                .isEqualTo(today.date().getYear() + "");

        String signature = "/api/agreements/" + number + "/versions/1/signature";
        assertThat(as("wu.hao").post(signature, null).status()).isEqualTo(403);
        Api.Answer signed = as("han.mei").post(signature, null);
        assertThat(signed.text("/versions/0/status")).isEqualTo("ACTIVE");
        assertThat(as("chen.jie")
                        .get("/api/agreements?customer=" + dealer)
                        .body()
                        .at("/items"))
                .anySatisfy(item -> assertThat(item.at("/number").asText()).isEqualTo(number));
        assertThat(as("liu.fang").get("/api/agreements/" + number).status()).isEqualTo(404);

        assertThat(as("han.mei")
                        .post("/api/agreements/" + number + "/termination", Map.of("reason", "Diversion"))
                        .text("/versions/0/status"))
                .isEqualTo("TERMINATED");
    }

    @Test
    void namesEverythingThatIsWrongAndKeepsNothing() {
        Map<String, Object> input = new HashMap<>(input("D-1005"));
        input.put("validTo", today.date().minusDays(60).toString());
        input.put("products", List.of("P-2001", "P-NONE"));
        input.put("creditDays", "400");

        Api.Answer answer = as("wu.hao").post("/api/agreements", input);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors").findValuesAsText("field")).contains("validTo", "products", "creditDays");
        assertThat(as("wu.hao").get("/api/agreements?customer=D-1005").body().at("/items"))
                .hasSize(1);
    }

    @Test
    void anExclusivityInTheWayIsNamed() {
        String dealer = new TestDealers(context, today.date()).dealer("500000");
        Map<String, Object> input = new HashMap<>(input(dealer));
        input.put("products", List.of("P-2030"));
        input.put("prices", List.of());
        input.put("exclusive", true);
        input.put("territories", List.of("CN/33/3301"));
        String number = as("wu.hao").post("/api/agreements", input).text("/number");

        Api.Answer answer = as("han.mei").post("/api/agreements/" + number + "/versions/1/signature", null);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("P-2030 in CN/EAST/HZ is exclusive to D-1008 (agreement AG-DEMO-D1008");
    }

    private Map<String, Object> input(String dealer) {
        LocalDate first = today.date().minusDays(30);
        return Map.of(
                "customer", dealer,
                "validFrom", first.toString(),
                "validTo", first.plusDays(364).toString(),
                "creditDays", "45",
                "target", "1000000",
                "products", List.of("P-2001"),
                "prices", List.of(Map.of("sku", "P-2001", "price", "19.50")),
                "targets", List.of(Map.of("period", today.date().getYear() + "", "amount", "1000000")),
                "territories", List.of("CN/31"),
                "clauses", List.of(Map.of("kind", "ANTI_BRIBERY", "text", "Neither side gives or takes anything.")));
    }
}
