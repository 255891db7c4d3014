package io.countersign.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.countersign.Api;
import io.countersign.Browser;
import io.countersign.NeedsChromium;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.order.TestDealers;
import io.countersign.order.TestOrders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages about cases through a browser, in both languages, wide and narrow; screenshots in target/screenshots. */
@SystemTest
@NeedsChromium
class CasePagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestOrders orders;
    private String dealer;

    @BeforeEach
    void openADealer() {
        orders = new TestOrders(port, context);
        dealer = new TestDealers(context, today.date()).dealer("400000");
    }

    @Test
    void tellTheWholeStoryOfACaseInBothLanguages() {
        String number = decidedOrder();

        try (var auditor = Browser.on(port).as("lu.wen").wide()) {
            openStory(auditor, number);
            assertThat(auditor.find(".timeline")).containsText("Approved (District manager)");
            assertThat(auditor.find(".timeline")).containsText("Stock is high; the price is right. 库存偏高");
            assertThat(auditor.find(".timeline")).containsText("Sun Qiang");
            assertThat(auditor.find("#journal")).containsText("Order released");
            auditor.screenshot("case-en");
            unfold(auditor);
            assertThat(auditor.find(".rules tr.fired").first()).containsText("applied");
            assertThat(auditor.find(".timeline")).containsText("SHA-256 kept with the decision");
            auditor.screenshot("case-unfolded-en");
            assertThat(auditor.complaints()).isEmpty();
        }
        try (var auditor = Browser.on(port).as("lu.wen").speaking("zh").phone()) {
            openStory(auditor, number);
            assertThat(auditor.find(".timeline")).containsText("批准（地区经理）");
            assertThat(auditor.find(".timeline")).containsText("孙强");
            auditor.screenshot("case-phone-zh");
            assertThat(auditor.pixelsWiderThanTheScreen()).isZero();
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void drawTheWayReallyTakenAndReplayIt() {
        String number = decidedOrder();

        try (var auditor = Browser.on(port).as("lu.wen").wide()) {
            openStory(auditor, number);
            Locator business = auditor.find("[data-run]").first();
            int taken = business.locator(".djs-connection.taken").count();
            assertThat(taken).isPositive();
            assertThat(business.locator(".djs-connection.not-reached").count()).isPositive();

            Locator slider = business.locator("input[type=range]");
            slider.focus();
            slider.press("Home");

            assertThat(business.locator(".djs-connection.taken")).hasCount(0);
            slider.press("ArrowRight");
            assertThat(business.locator(".djs-connection.taken")).hasCount(1);
            slider.press("End");
            assertThat(business.locator(".djs-connection.taken")).hasCount(taken);
        }
    }

    @Test
    void findACaseByWhatAnAuditorKnows() {
        String number = decidedOrder();
        String day = today.date().toString();

        try (var auditor = Browser.on(port).as("lu.wen").wide()) {
            for (String known : new String[] {
                "number=" + number,
                "dealer=" + dealer,
                "requester=Chen&dealer=" + dealer,
                "approver=孙强&dealer=" + dealer,
                "status=RELEASED&dealer=" + dealer,
                "from=" + day + "&until=" + day + "&dealer=" + dealer
            }) {
                auditor.goTo("/audit?" + known);
                assertThat(auditor.find("td.number")).hasCount(1);
                assertThat(auditor.find("td.number")).hasText(number);
            }
            auditor.screenshot("audit-en");
            auditor.goTo("/audit?dealer=" + dealer + "&status=REJECTED");
            assertThat(auditor.find(".empty")).containsText("No case fits all of this.");
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void showARepHowEverythingStandsOnAPhone() {
        String waiting = orders.submitted(rep(), orders.order(dealer, 1000));

        try (var rep = Browser.on(port).as("chen.jie").speaking("zh").phone()) {
            rep.goTo("/");
            assertThat(rep.find("h1")).containsText("陈洁");
            rep.screenshot("home-phone-zh");
            assertThat(rep.pixelsWiderThanTheScreen()).isZero();
            rep.goTo("/requests?status=IN_APPROVAL");
            Locator row = rep.find("tr:has-text('" + waiting + "')");
            assertThat(row).containsText("审批中");
            assertThat(row).containsText("孙强");
            rep.screenshot("requests-phone-zh");
            assertThat(rep.pixelsWiderThanTheScreen()).isZero();
            row.locator("a").first().click();
            assertThat(rep.find(".timeline")).containsText("提交订单");
            assertThat(rep.find("div.notice")).containsText("孙强");
            assertThat(rep.complaints()).isEmpty();
        }
    }

    @Test
    void showAnApproverWhatWaitsForHim() {
        String waiting = orders.submitted(rep(), orders.order(dealer, 1000));

        try (var manager = Browser.on(port).as("sun.qiang").wide()) {
            manager.goTo("/");
            assertThat(manager.find("section").first()).containsText("Waiting for my decision");
            assertThat(manager.find("td.number a[href*='task=']").first()).isVisible();
            manager.screenshot("home-approver-en");
            manager.goTo("/requests/" + waiting);
            assertThat(manager.find("h1")).hasText(waiting);
            assertThat(manager.complaints()).isEmpty();
        }
    }

    @Test
    void switchTheLanguageWithoutLosingThePlace() {
        try (var auditor = Browser.on(port).as("lu.wen").wide()) {
            auditor.goTo("/audit?status=RELEASED&dealer=Renhe");
            auditor.find("a.language").click();
            assertThat(auditor.find("h1")).hasText("审计");
            assertThat(auditor.find("#dealer")).hasValue("Renhe");
            auditor.goTo("/requests");
            assertThat(auditor.find("h1")).hasText("我的申请");
        }
    }

    private Api rep() {
        return Api.on(port, "chen.jie");
    }

    private String decidedOrder() {
        String number = orders.submitted(rep(), orders.order(dealer, 1000));
        orders.decide("sun.qiang", number, "APPROVE", "Stock is high; the price is right. 库存偏高");
        orders.runJobs(number);
        return number;
    }

    private static void openStory(Browser auditor, String number) {
        auditor.goTo("/audit/cases/" + number);
        assertThat(auditor.find("[data-drawn=yes]")).hasCount(2);
    }

    private static void unfold(Browser auditor) {
        auditor.page().evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    }
}
