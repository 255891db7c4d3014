package io.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every resource under {@code /api} has in common, on the running product. */
@SystemTest
class ApiMannersIT {

    private static final Map<String, Object> DRAFT = Map.of(
            "customer",
            "D-1003",
            "requestedShipDate",
            LocalDate.now(ZoneOffset.UTC).plusDays(7).toString(),
            "lines",
            List.of(Map.of("sku", "P-2001", "quantity", "10")));

    @LocalServerPort
    private int port;

    @Test
    void theSameKeyTwiceHasOneEffect() {
        Answer first = rep().post("/api/orders", DRAFT, "manners-1");
        Answer second = rep().post("/api/orders", DRAFT, "manners-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/number")).isNotBlank().isEqualTo(first.text("/number"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        rep().post("/api/orders", DRAFT, "manners-2");
        Answer other = rep().post("/api/orders", Map.of("customer", "D-1001"), "manners-2");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void theSameKeyFromSixteenAtOnceHasOneEffect() {
        List<Answer> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(n -> rep().post("/api/orders", DRAFT, "manners-3"))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("/number"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anUnknownAddressIsAProblemDocument() {
        Answer nothing = rep().get("/api/nothing-here");

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.text("/code")).isEqualTo("http-404");
    }

    @Test
    void aLimitBeyondTheMostIsRefusedByName() {
        Answer refused = rep().get("/api/orders?limit=100000");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/field")).isEqualTo("limit");
    }

    @Test
    void openApiDescribesWhatTheContractNames() {
        Answer document = rep().get("/api/openapi");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.body().path("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/orders",
                        "/api/orders/{number}",
                        "/api/orders/{number}/preview",
                        "/api/orders/{number}/submit",
                        "/api/orders/{number}/withdraw",
                        "/api/approvals",
                        "/api/approvals/{task}",
                        "/api/approvals/{task}/decision")
                .allMatch(path -> path.startsWith("/api/"));
    }

    private Api rep() {
        return Api.on(port, "chen.jie");
    }
}
