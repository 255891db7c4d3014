package io.countersign.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.countersign.Browser;
import io.countersign.NeedsChromium;
import io.countersign.SystemTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What of Tasklist is ours: its words, its lists, the switch of languages and the way out. */
@SystemTest
@NeedsChromium
class TasklistFrameIT {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Test
    void speaksOneLanguageAtATimeAndChangesIt() {
        try (var approver = Browser.on(port).as("zheng.yan").speaking("zh").wide()) {
            approver.goTo(TASKLIST);
            approver.text("我的任务").waitFor();
            approver.text("启动流程").waitFor();
            assertThat(approver.page().content()).doesNotContain("All I may see");
            assertThat(approver.page().title()).doesNotContain("Camunda");
            approver.find(".ce-eol-banner").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            approver.screenshot("tasklist-zh");

            approver.find("a.cs-language").click();

            approver.text("My groups").waitFor();
            approver.text("Start process").waitFor();
            assertThat(approver.page().content()).doesNotContain("我的小组");
            approver.screenshot("tasklist-en");
        }
    }

    @Test
    void endsBothSessionsFromItsOwnMenu() {
        try (var approver = Browser.on(port).as("feng.xia").speaking("en").wide()) {
            approver.goTo(TASKLIST);
            approver.text("Mine").waitFor();

            approver.find("li.account a.dropdown-toggle").click();
            approver.find("li.logout a").click();
            approver.page().waitForURL("**/login?logout");

            approver.screenshot("signed-out-en");
            assertThat(approver.goTo(TASKLIST).page().url()).endsWith("/login");
        }
    }

    @Test
    void leadsToOurSignInPageWhenTheSessionIsOver() {
        try (var approver = Browser.on(port).as("wang.lei").speaking("en").wide()) {
            approver.goTo(TASKLIST);
            approver.text("Mine").waitFor();
            approver.page().context().clearCookies();

            approver.text("My groups").click();

            approver.page().waitForURL("**/login");
        }
    }

    @Test
    void fitsAPhone() {
        try (var approver = Browser.on(port).as("sun.qiang").speaking("zh").phone()) {
            approver.goTo(TASKLIST);
            approver.text("我的任务").waitFor();
            approver.screenshot("tasklist-phone-zh");

            assertThat(approver.pixelsWiderThanTheScreen()).isZero();
        }
    }
}
