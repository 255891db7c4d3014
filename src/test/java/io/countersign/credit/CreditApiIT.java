package io.countersign.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Credit over HTTP with the demo world's dealers and persons. Uses the dealers D-1018 and D-1019. */
@SystemTest
class CreditApiIT {

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private ResponseEntity<JsonNode> get(String person, String path) {
        return rest.withBasicAuth(person, "countersign").getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String person, String path, Map<String, ?> body, String... key) {
        HttpHeaders headers = new HttpHeaders();
        for (String value : key) {
            headers.set("Idempotency-Key", value);
        }
        return rest.withBasicAuth(person, "countersign")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> response) {
        JsonNode body = response.getBody();
        if (body == null) {
            throw new AssertionError("No body: " + response);
        }
        return body;
    }

    @Test
    void showsTheGoldenDealersBuckets() {
        JsonNode account = body(get("zheng.yan", "/api/credit/accounts/D-1001"));

        assertThat(account.get("permanentLimit").asText()).isEqualTo("500000.00");
        assertThat(account.get("openReceivables").asText()).isEqualTo("260000.00");
        assertThat(account.get("unappliedReceipts").asText()).isEqualTo("20000.00");
        assertThat(account.get("deliveredUnbilled").asText()).isEqualTo("40000.00");
        assertThat(account.get("beyondHorizon").asText()).isEqualTo("70000.00");
        assertThat(account.at("/overdue/days").asInt()).isZero();
        assertThat(account.at("/ageing/notDue").asText()).isEqualTo("260000.00");
    }

    @Test
    void showsADealerOnlyToThoseWhoseDealerItIs() {
        assertThat(get("chen.jie", "/api/credit/accounts/D-1003").getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(get("liu.fang", "/api/credit/accounts/D-1003").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("zheng.yan", "/api/credit/accounts/D-0000").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(rest.getForEntity("/api/credit/accounts/D-1003", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void postsAnInvoiceAndItsPaymentOnceForOneKey() {
        Map<String, String> item = Map.of(
                "customer", "D-1018",
                "number", "INV-API-1",
                "amount", "1000.00",
                "documentDate", today.date().toString(),
                "dueDate", today.date().plusDays(30).toString());
        JsonNode before = body(get("wang.lei", "/api/credit/accounts/D-1018"));
        ResponseEntity<JsonNode> posted = post("wang.lei", "/api/credit/open-items", item, "credit-api-1");
        ResponseEntity<JsonNode> again = post("wang.lei", "/api/credit/open-items", item, "credit-api-1");
        ResponseEntity<JsonNode> twice = post("wang.lei", "/api/credit/open-items", item);

        assertThat(posted.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getBody()).isEqualTo(posted.getBody());
        assertThat(twice.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);

        ResponseEntity<JsonNode> paid = post(
                "wang.lei",
                "/api/credit/receipts",
                Map.of(
                        "customer", "D-1018",
                        "number", "RC-API-1",
                        "amount", "1000.00",
                        "receivedOn", today.date().toString(),
                        "allocations", List.of(Map.of("openItem", "INV-API-1", "amount", "1000.00"))));

        assertThat(paid.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(body(paid).get("openReceivables")).isEqualTo(before.get("openReceivables"));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        ResponseEntity<JsonNode> answer = post(
                "wang.lei",
                "/api/credit/receipts",
                Map.of("customer", "", "number", "<b>", "amount", "1.005", "receivedOn", "31.12.2026"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(answer).get("errors").findValuesAsText("field"))
                .contains("customer", "number", "amount", "receivedOn");
        assertThat(post("wang.lei", "/api/credit/receipts", Map.of("amount", "-5", "unknown", "x"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void letsOnlyTheRightRolesPostAndSetTerms() {
        Map<String, String> terms =
                Map.of("customer", "D-1019", "mode", "LIMITED", "limit", "80000", "note", "assessed anew 2026");

        assertThat(post("chen.jie", "/api/credit/receipts", Map.of()).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("admin", "/api/credit/limits", terms).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("wang.lei", "/api/credit/limits", terms).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        ResponseEntity<JsonNode> changed = post("zheng.yan", "/api/credit/limits", terms);
        assertThat(changed.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(body(changed).get("effectiveLimit").asText()).isEqualTo("80000.00");
        ResponseEntity<JsonNode> silent = post(
                "zheng.yan", "/api/credit/limits", Map.of("customer", "D-1019", "mode", "NO_CREDIT", "limit", "0"));
        assertThat(silent.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void addsEveryLedgerOfTheDemoWorldUp() {
        assertThat(LedgerProof.discrepancies(jdbc)).isEmpty();
    }
}
