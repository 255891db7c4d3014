package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.expense.TestClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An employee's claim from Tasklist's start form through manager and finance, who cuts it, to its payment. */
@SystemTest
@NeedsChromium
class ClaimInTasklistIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "en, Expense reimbursement, Second-class to Nanjing, Line manager, your own",
        "zh, 费用报销, 南京出差, 直属上级, 个人承担"
    })
    void walksFromTheEmployeeThroughManagerAndFinanceToItsPayment(
            String language, String process, String purpose, String path, String share) {
        TestClaims claims = new TestClaims(port, context);
        String yesterday = LocalDate.now().minusDays(1).toString();
        Map<String, Object> invoice = claims.invoice("760.00");
        String number;
        try (var employee = sit("pan.hong", language).wide()) {
            var tasklist = new Tasklist(employee).start(process, "c-purpose");
            tasklist.fill("c-purpose", purpose);
            tasklist.field("c-line1-type").selectOption("HOTEL");
            tasklist.fill("c-line1-spentOn", yesterday)
                    .fill("c-line1-city", "南京")
                    .fill("c-line1-amount", "760.00");
            tasklist.fill("c-line1-description", purpose)
                    .pick("c-line1-budgetNode", "B" + yesterday.substring(0, 4) + "-SH2-CV");
            tasklist.fill("c-line1-invoice-number", String.valueOf(invoice.get("number")));
            tasklist.fill("c-line1-invoice-issuedOn", yesterday).fill("c-line1-invoice-amount", "760.00");
            tasklist.fill("c-line1-invoice-sellerName", "Hotel " + language);
            tasklist.untilShown(path).untilShown(share).untilShown("¥380.00");
            tasklist.screenshot("claim-submit-" + language);
            number = businessKey(tasklist.send("c-submit"));
            assertThat(employee.complaints()).isEmpty();
        }
        assertThat(claims.status(number)).isEqualTo("IN_APPROVAL");
        try (var manager = sit("cao.ying", language).phone()) {
            var tasklist =
                    new Tasklist(manager).openTask(taskOf(manager, number)).untilShown(number);
            tasklist.screenshot("claim-decide-phone-" + language);
            assertThat(manager.pixelsWiderThanTheScreen()).isZero();
            tasklist.send("d-approve");
        }
        try (var finance = sit("wang.lei", language).wide()) {
            var tasklist =
                    new Tasklist(finance).openTask(taskOf(finance, number)).untilShown(number);
            tasklist.screenshot("claim-decide-finance-" + language);
            tasklist.send("d-approve");
            assertThat(finance.complaints()).isEmpty();
        }
        claims.paid(number);
        assertThat(claims.status(number)).isEqualTo("ARCHIVED");
    }

    private Browser.Seat sit(String account, String language) {
        return Browser.on(port).as(account).speaking(language);
    }

    private String businessKey(String answer) {
        try {
            return json.readTree(answer).get("businessKey").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String taskOf(Browser browser, String number) {
        try {
            var answer = browser.page().request().get("http://localhost:" + port + "/api/approvals?limit=200");
            for (JsonNode item : json.readTree(answer.body()).get("items")) {
                if (item.get("number").asText().equals(number)) {
                    return item.get("task").asText();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("nobody asks " + number);
    }
}
