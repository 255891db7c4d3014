package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.calendar.Today;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Budgets with a real browser: the tree, the chart of a node, and an adjustment from Tasklist to the books. */
@SystemTest
@NeedsChromium
class BudgetInBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Today today;

    @ParameterizedTest
    @CsvSource({"en, Month by month, Cut from it", "zh, 逐月使用, 下级预算"})
    void showsTheTreeAndTheMonthsOfANode(String language, String months, String children) {
        String node = "B" + today.date().getYear() + "-SH1";
        for (boolean pocket : new boolean[] {false, true}) {
            var seat = Browser.on(port).as("zhou.li").speaking(language);
            try (var director = pocket ? seat.phone() : seat.wide()) {
                String suffix = (pocket ? "-phone-" : "-") + language;
                director.goTo("/budgets");
                assertThat(director.find(".budgets tbody tr").count()).isGreaterThan(20);
                director.screenshot("budgets" + suffix);
                director.goTo("/budgets/" + node);
                director.text(children).waitFor();
                director.goTo("/budgets/" + node + "-CV");
                director.text(months).waitFor();
                assertThat(director.find("svg.months rect.plan").count()).isEqualTo(12);
                director.screenshot("budget" + suffix);
                assertThat(director.pixelsWiderThanTheScreen()).isZero();
                assertThat(director.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Who decides, Cao Ying", "zh, 谁来审批, 曹颖"})
    void movesBudgetFromTasklistToTheBooks(String language, String path, String owner) {
        String year = "B" + today.date().getYear() + "-";
        String number;
        try (var manager = Browser.on(port).as("sun.qiang").speaking(language).wide()) {
            var tasklist = new Tasklist(manager).start("Budget adjustment", "b-from");
            tasklist.pick("b-from", year + "SH2-CV").pick("b-to", year + "SH1-CV");
            tasklist.fill("b-amount", "1,200").fill("b-reason", "Symposium in Puxi, 浦西专题会");
            tasklist.screenshot("budget-adjust-" + language);
            tasklist.untilShown(path).untilShown(owner);
            tasklist.screenshot("budget-adjust-" + language);
            tasklist.send("b-submit");
            JsonNode newest = Api.on(port, "sun.qiang")
                    .get("/api/budget-adjustments?status=IN_APPROVAL&limit=1")
                    .body()
                    .at("/items/0");
            number = newest.at("/number").asText();
            assertThat(newest.at("/amount").asText()).isEqualTo("1200.00");
            assertThat(manager.complaints()).isEmpty();
        }
        for (String approver : new String[] {"cao.ying", "zhou.li"}) {
            var seat = Browser.on(port).as(approver).speaking(language);
            try (var browser = approver.equals("zhou.li") ? seat.phone() : seat.wide()) {
                var tasklist = new Tasklist(browser).openTask(task(number, approver));
                tasklist.untilShown(number);
                tasklist.screenshot("budget-decide-" + approver + "-" + language);
                tasklist.send("d-approve");
                assertThat(browser.complaints()).isEmpty();
            }
        }
        assertThat(Api.on(port, "sun.qiang")
                        .get("/api/budget-adjustments/" + number)
                        .text("/status"))
                .isEqualTo("BOOKED");
    }

    private String task(String number, String person) {
        for (JsonNode item :
                Api.on(port, person).get("/api/approvals?limit=200").body().at("/items")) {
            if (item.at("/number").asText().equals(number)) {
                return item.at("/task").asText();
            }
        }
        throw new AssertionError(person + " is not asked for " + number);
    }
}
