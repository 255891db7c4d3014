package io.countersign.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.countersign.Browser;
import io.countersign.NeedsChromium;
import io.countersign.SystemTest;
import io.countersign.Tasklist;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an employee, the cashier and finance do with a browser: both languages, wide and on a phone. */
@SystemTest
@NeedsChromium
class MoneyInBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"en, Who decides, Line manager", "zh, 谁来审批, 直属上级"})
    void asksForAnAdvanceInTasklist(String language, String path, String role) {
        boolean phone = language.equals("zh");
        try (var employee = phone
                ? Browser.on(port).as("zhong.ping").speaking(language).phone()
                : Browser.on(port).as("zhong.ping").speaking(language).wide()) {
            var tasklist = new Tasklist(employee).start("Employee advance", "a-purpose");
            tasklist.field("a-purpose").selectOption("TRAVEL");
            tasklist.fill("a-amount", "620").fill("a-reason", "Trip to Changsha");
            tasklist.untilShown(path).untilShown(role);
            tasklist.screenshot("advance-request-" + language);
            if (phone) {
                assertThat(employee.pixelsWiderThanTheScreen()).isZero();
            }
            tasklist.send("a-submit");
            assertThat(employee.complaints()).isEmpty();
        }
        assertThat(jdbc.sql("select count(*) from employee_advance where requester = 'zhong.ping'"
                                + " and amount = 620 and status = 'IN_APPROVAL'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void handsWhatWaitsToTheBankAndRecordsItsAnswer() {
        try (Browser cashier = Browser.on(port).as("qin.lan").speaking("en").wide()) {
            cashier.goTo("/payments");
            PlaywrightAssertions.assertThat(cashier.find("main table.cards").first())
                    .containsText("PY-");
            cashier.screenshot("payments-waiting-en");
            cashier.find("main form button.primary").first().click();
            PlaywrightAssertions.assertThat(cashier.find(".notice.done")).containsText("stand in run PB-");
            cashier.screenshot("payments-exported-en");
            String reference = jdbc.sql("select concat(number, '-', attempt, ',PAID,', amount) from payment"
                            + " where status = 'EXPORTED' order by number limit 1")
                    .query(String.class)
                    .single();
            cashier.find("#file")
                    .setInputFiles(new FilePayload(
                            "answer.csv",
                            "text/csv",
                            ("reference,result,amount\n" + reference + "\n").getBytes(StandardCharsets.UTF_8)));
            cashier.find("main form button.primary").last().click();
            PlaywrightAssertions.assertThat(cashier.find(".notice.done")).containsText("1 of 1 rows imported");
            assertThat(cashier.complaints()).isEmpty();
        }
        try (Browser cashier = Browser.on(port).as("qin.lan").speaking("zh").phone()) {
            cashier.goTo("/payments?status=PAID");
            cashier.screenshot("payments-phone-zh");
            assertThat(cashier.pixelsWiderThanTheScreen()).isZero();
            assertThat(cashier.complaints()).isEmpty();
        }
    }

    @Test
    void showsThePoolAndRecordsARedFlush() {
        try (Browser finance = Browser.on(port).as("wang.lei").speaking("en").wide()) {
            finance.goTo("/invoices");
            finance.find("#key").fill("26319999999999999999");
            finance.find("#reason").fill("red-flushed on the tax office's page");
            finance.find("main form button.primary").last().click();
            PlaywrightAssertions.assertThat(finance.find(".notice.done")).containsText("26319999999999999999");
            finance.find("#key").fill("123");
            finance.find("#reason").fill("x");
            finance.find("main form button.primary").last().click();
            PlaywrightAssertions.assertThat(finance.find(".notice.error")).containsText("20 digits");
            finance.screenshot("invoices-en");
            assertThat(finance.complaints()).isEmpty();
        }
        try (Browser finance = Browser.on(port).as("wang.lei").speaking("zh").phone()) {
            finance.goTo("/invoices");
            finance.screenshot("invoices-phone-zh");
            assertThat(finance.pixelsWiderThanTheScreen()).isZero();
            assertThat(finance.complaints()).isEmpty();
        }
    }
}
