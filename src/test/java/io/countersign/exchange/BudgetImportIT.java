package io.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.SystemTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Budgets as finance sends them, in Excel: the tree comes in as a whole or not at all. */
@SystemTest
class BudgetImportIT {

    private static final Object[] HEADING = {
        "code", "parent", "name_zh", "unit", "product", "period", "owner", "amount", "annual", "monthly"
    };

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient database;

    @Test
    void importsATreeAndLaterWhatItIsToHaveNow() throws IOException {
        JsonNode report = report(
                "feng.xia",
                "all",
                200,
                row("IMB-A", "", "CN", "", "1000.00", "chu.ning"),
                row("IMB-A1", "IMB-A", "CN/EAST", "", "600.00", "zhou.li"),
                row("IMB-A2", "IMB-A1", "CN/EAST/SH1", "CV", "100.00", "sun.qiang"));

        assertThat(report.at("/imported").asInt()).isEqualTo(3);
        assertThat(left("IMB-A")).isEqualTo("400.00");
        assertThat(left("IMB-A1")).isEqualTo("500.00");
        assertThat(database.sql("select planned from budget_month where node_code = 'IMB-A2' order by for_month")
                        .query(String.class)
                        .list())
                .hasSize(12)
                .startsWith("8.33")
                .endsWith("8.37");

        report("feng.xia", "all", 200, row("IMB-A1", "IMB-A", "CN/EAST", "", "1000.00", "zhou.li"));
        assertThat(left("IMB-A")).isEqualTo("0.00");
        assertThat(left("IMB-A1")).isEqualTo("900.00");
    }

    /** Bad input of issue 3: nothing imported, rows named; also where somebody asked for the good rows only. */
    @Test
    void importsNothingWhenChildrenExceedTheParentAndNamesTheRows() throws IOException {
        for (String mode : List.of("all", "rows")) {
            JsonNode refused = report(
                    "feng.xia",
                    mode,
                    422,
                    row("IMB-B", "", "CN", "", "1000.00", "chu.ning"),
                    row("IMB-B1", "IMB-B", "CN/EAST", "", "600.00", "zhou.li"),
                    row("IMB-B2", "IMB-B", "CN/NORTH", "", "400.01", "qian.feng"));

            JsonNode faults = refused.at("/report/faults");
            assertThat(faults.findValuesAsText("row")).contains("2", "3", "4");
            assertThat(faults.at("/1/column").asText()).isEqualTo("amount");
            assertThat(faults.at("/1/reason/en").asText()).contains("1,000.01", "1,000.00", "0.01 too much");
            assertThat(faults.at("/1/reason/zh").asText()).contains("超出 0.01");
            assertThat(database.sql("select count(*) from budget_node where code like 'IMB-B%'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void namesEveryCellThatIsWrong() throws IOException {
        JsonNode refused = report(
                "feng.xia",
                "all",
                422,
                row("IMB-C", "", "CN", "", "-5", "chu.ning"),
                row("IMB-C1", "IMB-NONE", "CN/EAST", "", "5", "zhou.li"),
                row("IMB-C2", "", "CN/WEST", "", "5", "no.body"));

        assertThat(refused.at("/report/faults").findValuesAsText("column"))
                .contains("amount", "parent", "unit", "owner");
    }

    @Test
    void isForFinanceAndMarketingOnly() throws IOException {
        report("chen.jie", "all", 403, row("IMB-D", "", "CN", "", "5", "chu.ning"));
    }

    private String left(String code) {
        return database.sql("select allocated - distributed from budget_node where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private static Object[] row(String code, String parent, String unit, String product, String amount, String owner) {
        return new Object[] {code, parent, "导入 " + code, unit, product, "2031", owner, amount, "STOP", "IGNORE"};
    }

    private JsonNode report(String person, String mode, int status, Object[]... rows) throws IOException {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", workbook(rows));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        ResponseEntity<JsonNode> answer = http.withBasicAuth(person, "countersign")
                .postForEntity("/api/imports/budgets?mode=" + mode, new HttpEntity<>(parts, headers), JsonNode.class);
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(status);
        return Objects.requireNonNull(answer.getBody());
    }

    private static ByteArrayResource workbook(Object[]... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("budget");
            fill(sheet, 0, HEADING);
            int at = 1;
            for (Object[] row : Arrays.asList(rows)) {
                fill(sheet, at++, row);
            }
        }
        return new ByteArrayResource(bytes.toByteArray()) {
            @Override
            public String getFilename() {
                return "budget.xlsx";
            }
        };
    }

    private static void fill(Worksheet sheet, int row, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, String.valueOf(cells[column]));
        }
    }
}
