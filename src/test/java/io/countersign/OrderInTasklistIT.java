package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.countersign.engine.EngineGateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a sales rep and the approvers do in Tasklist, with a real browser and nothing faked. */
@SystemTest
@NeedsChromium
class OrderInTasklistIT {

    /** A dealer of Nanjing with room in its limit. */
    private static final String DEALER = "D-1031";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @ParameterizedTest
    @CsvSource({"en, D-1007, 'over by', Who decides", "zh, D-1031, 额度内, 谁来审批"})
    void walksFromTheRepThroughTheApproversToItsRelease(String language, String dealer, String credit, String path) {
        String number;
        try (var rep = sit("liu.fang", language).wide()) {
            var tasklist = new Tasklist(rep).submitAnOrder();
            tasklist.pick("o-customer", dealer).pick("o-line1-sku", "P-2001").fill("o-line1-quantity", "6,000");
            tasklist.untilShown("¥120,000.00").untilShown(credit).untilShown(path);
            tasklist.screenshot("order-submit-" + language);
            number = startedBy(tasklist.send("o-submit"));
            assertThat(status(number)).isEqualTo("IN_APPROVAL");
            assertThat(rep.complaints()).isEmpty();
        }
        int decisions = 0;
        for (String approver = asked(number); !approver.isEmpty(); approver = asked(number)) {
            boolean pocket = decisions++ == 1; // the second one decides on the phone
            try (var browser = pocket
                    ? sit(approver, language).phone()
                    : sit(approver, language).wide()) {
                var tasklist = new Tasklist(browser).openTask(taskOf(browser, number));
                tasklist.untilShown(number);
                tasklist.screenshot("order-decide-" + decisions + (pocket ? "-phone-" : "-") + language);
                if (pocket) {
                    assertThat(browser.pixelsWiderThanTheScreen()).isZero();
                }
                tasklist.send("d-approve");
                assertThat(browser.complaints()).isEmpty();
            }
        }
        assertThat(decisions).isGreaterThanOrEqualTo(2);
        runJobs(number);
        assertThat(status(number)).isEqualTo("RELEASED");
    }

    @Test
    void keepsEverythingTypedWhenASubmissionIsRefusedAndNamesTheField() {
        try (var rep = sit("liu.fang", "en").wide()) {
            var tasklist = new Tasklist(rep).submitAnOrder();
            String yesterday = LocalDate.now().minusDays(2).toString();
            tasklist.pick("o-customer", DEALER).pick("o-line1-sku", "P-2003");
            tasklist.fill("o-line1-quantity", "12")
                    .fill("o-line1-freeQuantity", "1")
                    .fill("o-line1-unitPrice", "32.50");
            tasklist.fill("o-note", "Deliver to gate 3 <b>please</b>").fill("o-date", yesterday);
            tasklist.press("o-submit");

            PlaywrightAssertions.assertThat(tasklist.field("o-date")).hasAttribute("aria-invalid", "true");
            PlaywrightAssertions.assertThat(tasklist.field("o-date")).isFocused();
            assertThat(tasklist.field("o-date-wrong").innerText()).isNotBlank();
            tasklist.screenshot("order-refused-en");
            assertThat(tasklist.field("o-customer").inputValue()).startsWith(DEALER);
            assertThat(tasklist.field("o-date").inputValue()).isEqualTo(yesterday);
            assertThat(tasklist.field("o-note").inputValue()).isEqualTo("Deliver to gate 3 <b>please</b>");
            assertThat(tasklist.field("o-line1-sku").inputValue()).startsWith("P-2003");
            assertThat(tasklist.field("o-line1-quantity").inputValue()).isEqualTo("12");
            assertThat(tasklist.field("o-line1-freeQuantity").inputValue()).isEqualTo("1");
            assertThat(tasklist.field("o-line1-unitPrice").inputValue()).isEqualTo("32.50");
        }
    }

    @Test
    void refreshesTheFiguresWhileTypingWithOneRequestAndWithoutLosingTheFocus() {
        try (var rep = sit("liu.fang", "en").wide()) {
            List<Request> previews = new ArrayList<>();
            var tasklist = new Tasklist(rep).submitAnOrder();
            tasklist.pick("o-customer", DEALER).pick("o-line1-sku", "P-2001");
            rep.page().waitForTimeout(1500);
            rep.page().onRequest(request -> {
                if (request.url().endsWith("preview")) {
                    previews.add(request);
                }
            });
            tasklist.field("o-line1-quantity").pressSequentially("2500");
            tasklist.untilShown("¥50,000.00");

            PlaywrightAssertions.assertThat(tasklist.field("o-line1-quantity")).isFocused();
            assertThat(previews).hasSizeLessThanOrEqualTo(2); // one, and one more where this machine types slowly
        }
    }

    @Test
    void givesADraftBackWhereItWasLeft() {
        try (var rep = sit("liu.fang", "en").wide()) {
            var tasklist = new Tasklist(rep).submitAnOrder();
            tasklist.pick("o-customer", DEALER).pick("o-line1-sku", "P-2002").fill("o-line1-quantity", "40");
            tasklist.fill("o-note", "to be continued").press("o-save").untilShown("Saved as");
            String number = newestDraft(rep);

            rep.goTo("/requests");
            tasklist.submitAnOrder().untilShown(number);
            rep.text(number).click();
            PlaywrightAssertions.assertThat(tasklist.field("o-note")).hasValue("to be continued");
            assertThat(rep.page().locator("[id$=-quantity]").first().inputValue())
                    .isEqualTo("40");
        }
    }

    @Test
    void returnsAnOrderToTheRepWhoRevisesItAndShowsWhatChanged() {
        String number;
        try (var rep = sit("liu.fang", "en").phone()) {
            var tasklist = new Tasklist(rep).submitAnOrder();
            tasklist.pick("o-customer", DEALER).pick("o-line1-sku", "P-2001").fill("o-line1-quantity", "700");
            tasklist.untilShown("¥14,000.00");
            tasklist.screenshot("order-submit-phone-en");
            assertThat(rep.pixelsWiderThanTheScreen()).isZero();
            number = startedBy(tasklist.send("o-submit"));
            assertThat(status(number)).isEqualTo("IN_APPROVAL");
        }
        try (var manager = sit("xie.jun", "en").wide()) {
            var tasklist = new Tasklist(manager).openTask(taskOf(manager, number));
            tasklist.press("d-return").untilShown("Say why");
            PlaywrightAssertions.assertThat(tasklist.field("d-reason")).isFocused();
            tasklist.fill("d-reason", "100 boxes fewer, please").send("d-return");
        }
        try (var rep = sit("liu.fang", "zh").wide()) {
            var tasklist = new Tasklist(rep).openTask(revisionOf(number));
            tasklist.untilShown("100 boxes fewer, please").untilShown("谢军");
            tasklist.screenshot("order-revise-zh");
            tasklist.fill("o-line1-quantity", "600").send("o-submit");
        }
        try (var manager = sit("xie.jun", "en").wide()) {
            var tasklist = new Tasklist(manager).openTask(taskOf(manager, number));
            tasklist.untilShown("Changed since the last round");
            tasklist.screenshot("order-decide-changed-en");
            tasklist.fill("d-reason", "No longer needed").press("d-reject");
            tasklist.untilShown("Rejecting cannot be undone");
            assertThat(get(manager, "/api/orders/" + number).get("status").asText())
                    .isEqualTo("IN_APPROVAL");
            tasklist.send("d-reject-sure");
            assertThat(get(manager, "/api/orders/" + number).get("status").asText())
                    .isEqualTo("REJECTED");
        }
    }

    private Browser.Seat sit(String account, String language) {
        return Browser.on(port).as(account).speaking(language);
    }

    private JsonNode get(Browser browser, String path) {
        try {
            var answer = browser.page().request().get("http://localhost:" + port + path);
            assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has to decide next, or nobody. */
    private String asked(String number) {
        try (var rep = sit("liu.fang", "en").wide()) {
            for (JsonNode step : get(rep, "/api/orders/" + number).at("/rounds/0/path")) {
                if (step.get("state").asText().equals("OPEN")) {
                    return step.at("/persons/0/id").asText();
                }
            }
            return "";
        }
    }

    private String status(String number) {
        try (var rep = sit("liu.fang", "en").wide()) {
            return get(rep, "/api/orders/" + number).get("status").asText();
        }
    }

    private String newestDraft(Browser browser) {
        return get(browser, "/api/orders?limit=1&status=DRAFT")
                .at("/items/0/number")
                .asText();
    }

    private String startedBy(String answer) {
        try {
            return json.readTree(answer).get("businessKey").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String taskOf(Browser browser, String number) {
        for (JsonNode item : get(browser, "/api/approvals?limit=200").get("items")) {
            if (item.get("number").asText().equals(number)) {
                return item.get("task").asText();
            }
        }
        throw new AssertionError("nobody asks " + number);
    }

    private String revisionOf(String number) {
        return gateway.call(() -> tasks.createTaskQuery()
                .taskNameLike(number + " · Revise%")
                .singleResult()
                .getId());
    }

    /** The job executor rests in tests: runs what stands between the last decision and the release. */
    private void runJobs(String number) {
        gateway.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .messages()
                        .list()
                        .forEach(job -> management.executeJob(job.getId()))));
    }
}
