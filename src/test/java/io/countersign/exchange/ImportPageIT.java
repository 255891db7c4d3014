package io.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.countersign.Browser;
import io.countersign.NeedsChromium;
import io.countersign.SystemTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page for people who have a file: in both languages, wide and on a phone. */
@SystemTest
@NeedsChromium
class ImportPageIT {

    private static final String ITEMS = "customer,number,amount,document_date,due_date\n"
            + "D-1039,PG-1,100.00,2026-10-01,2026-11-15\nD-1039,PG-2,=1+1,2026-10-01,2026-11-15\n";

    @LocalServerPort
    private int port;

    @Test
    void namesRowColumnAndReasonWhereNothingWasImported() {
        try (Browser finance = Browser.on(port).as("wang.lei").speaking("en").wide()) {
            finance.goTo("/imports?kind=open-items");
            finance.find("#file")
                    .setInputFiles(new FilePayload("items.csv", "text/csv", ITEMS.getBytes(StandardCharsets.UTF_8)));
            finance.find("main button[type=submit]").click();

            PlaywrightAssertions.assertThat(finance.find(".notice.error")).containsText("0 of 2 rows imported");
            PlaywrightAssertions.assertThat(finance.find("main table.cards tbody tr"))
                    .containsText("=1+1");
            PlaywrightAssertions.assertThat(finance.find("main table.cards tbody tr"))
                    .containsText("amount");
            finance.screenshot("imports-refused-en");
            assertThat(finance.complaints()).isEmpty();
        }
    }

    @Test
    void importsTheGoodRowsOfAGbkFileOnAPhone() {
        try (Browser finance = Browser.on(port).as("wang.lei").speaking("zh").phone()) {
            finance.goTo("/imports?kind=open-items");
            finance.find("#file")
                    .setInputFiles(new FilePayload(
                            "未清.csv",
                            "text/csv",
                            ITEMS.replace("PG-", "PH-")
                                    .replace("customer", "客户编码")
                                    .getBytes(Charset.forName("GBK"))));
            finance.find("input[value=rows]").check();
            finance.find("main button[type=submit]").click();

            PlaywrightAssertions.assertThat(finance.find(".notice.warn")).containsText("共 2 行，成功导入 1 行");
            finance.screenshot("imports-phone-zh");
            assertThat(finance.pixelsWiderThanTheScreen()).isZero();
            assertThat(finance.complaints()).isEmpty();
        }
    }
}
