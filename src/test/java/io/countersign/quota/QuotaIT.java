package io.countersign.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.PeriodKey;
import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.order.TestDealers;
import io.countersign.shipment.RecordShipments;
import io.countersign.shipment.ShipmentKind;
import io.countersign.shipment.ShipmentLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Quotas come in from Excel, all or nothing, and are held against shipments net of returns. Uses the years 2031 to 2033. */
@SystemTest
class QuotaIT {

    private static final String[] HEADING = {"期间", "组织", "人员", "产品编码", "任务金额"};

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RecordShipments record;

    @Autowired
    private MeasureAttainment measure;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Today today;

    @Test
    void importsATreeAndMeasuresShipmentsNetOfReturns() throws IOException {
        ResponseEntity<JsonNode> answer = post(table(
                row("2031", "CN/EAST/SH1", "", "", "10000"),
                row("2031", "CN/EAST/SH1", "chen.jie", "", "10000"),
                row("2031", "CN/EAST/SH1", "chen.jie", "P-2001", "4000"),
                row("2031", "CN/EAST/SH1", "chen.jie", "P-2002", "6000"),
                row("2031-Q1", "CN/EAST/SH1", "", "", "2500"),
                row("2031-Q2", "CN/EAST/SH1", "", "", "7500")));
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(200);
        String dealer = new TestDealers(context, today.date()).dealer("500000");
        record.record(List.of(
                line("QA", 1, ShipmentKind.SHIPMENT, dealer, "P-2001", LocalDate.of(2031, 1, 1), "3000.00"),
                line("QA", 2, ShipmentKind.SHIPMENT, dealer, "P-2002", LocalDate.of(2031, 3, 31), "1000.50"),
                line("QA", 1, ShipmentKind.RETURN, dealer, "P-2001", LocalDate.of(2031, 4, 1), "500.00"),
                line("QB", 1, ShipmentKind.SHIPMENT, dealer, "P-2001", LocalDate.of(2032, 1, 1), "9999.00")));

        assertThat(measure.of(new PeriodKey("2031"), "CN"))
                .extracting(line -> line.person() + line.sku() + " " + line.net() + " " + line.share())
                .containsExactly(
                        " 3500.50 35.0050",
                        "chen.jie 3500.50 35.0050",
                        "chen.jieP-2001 2500.00 62.5000",
                        "chen.jieP-2002 1000.50 16.6750");
        assertThat(measure.of(new PeriodKey("2031-Q1"), "CN"))
                .extracting(line -> line.shipped() + " " + line.returned() + " " + line.share())
                .containsExactly("4000.50 0.00 160.0200");

        JsonNode items =
                Api.on(port, "chen.jie").get("/api/quotas?period=2031").body().at("/items");
        assertThat(items.findValuesAsText("person")).contains("chen.jie");
        assertThat(Api.on(port, "liu.fang")
                        .get("/api/quotas?period=2031")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void aSumThatIsWrongNamesItsRowsAndSetsNothing() throws IOException {
        ResponseEntity<JsonNode> answer = post(table(
                row("2032", "CN/EAST", "", "", "100"),
                row("2032", "CN/EAST/SH1", "", "", "60"),
                row("2032", "CN/EAST/SH2", "", "", "41")));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        JsonNode faults = JSON(answer).at("/report/faults");
        assertThat(faults.findValuesAsText("row")).containsExactly("2", "3", "4");
        assertThat(faults.at("/0/reason/en").asText()).contains("60.00 + 41.00 = 101.00, not 100.00");
        assertThat(count("2032")).isZero();
    }

    @Test
    void aMedicalRepresentativeHasNoQuota() throws IOException {
        String medical = database.sql("select min(person) from person_role where role = 'medical-rep'")
                .query(String.class)
                .single();

        ResponseEntity<JsonNode> answer = post(table(
                row("2033", "CN/EAST/SH1", "", "", "60"),
                row("2033", "CN/EAST/SH1", medical, "", "60"),
                row("2033-5", "CN/EAST/SH1", "no.body", "P-NONE", "60")));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(JSON(answer).at("/report/faults").findValuesAsText("en"))
                .anySatisfy(reason -> assertThat(reason).contains("rule C07"))
                .anySatisfy(reason -> assertThat(reason).contains("'2033-5' is no period"));
        assertThat(count("2033")).isZero();
    }

    @Test
    void aShipmentIsWrittenOnceAndNeverChanged() {
        String dealer = new TestDealers(context, today.date()).dealer("500000");
        ShipmentLine line = line("QC", 1, ShipmentKind.SHIPMENT, dealer, "P-2001", LocalDate.of(2034, 1, 1), "10.00");
        record.record(List.of(line));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> record.record(List.of(line))))
                .isInstanceOf(DataAccessException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> database.sql("update shipment_line set amount = 1 where document = 'QC'")
                                .update()))
                .hasMessageContaining("append-only");
    }

    private static ShipmentLine line(
            String document, int line, ShipmentKind kind, String customer, String sku, LocalDate on, String amount) {
        return new ShipmentLine(document, line, kind, customer, sku, on, 10, Money.of(amount), false);
    }

    private int count(String year) {
        return database.sql("select count(*) from sales_quota where period like concat(?, '%')")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private static JsonNode JSON(ResponseEntity<JsonNode> answer) {
        return java.util.Objects.requireNonNull(answer.getBody());
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static byte[] table(String[]... rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("quotas");
            for (int row = 0; row <= rows.length; row++) {
                String[] cells = row == 0 ? HEADING : rows[row - 1];
                for (int cell = 0; cell < cells.length; cell++) {
                    sheet.value(row, cell, cells[cell]);
                }
            }
        }
        return file.toByteArray();
    }

    private ResponseEntity<JsonNode> post(byte[] file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "quotas.xlsx";
            }
        });
        return http.withBasicAuth("wu.hao", "countersign")
                .postForEntity("/api/imports/quotas?mode=all", parts, JsonNode.class);
    }
}
