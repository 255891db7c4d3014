package io.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.SystemTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

/** Files as people send them, against the running product. */
@SystemTest
class ImportIT {

    private static final String CUSTOMERS = "客户编码,客户名称,uscc,type,unit,province,owner\n";
    private static final String ITEMS = "customer,number,amount,document_date,due_date\n";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient database;

    @Test
    void importsEveryKindOneAfterTheOther() {
        imported("wu.hao", "customers", CUSTOMERS + customer("IM-1001", "上海进口一号医药", "91310100MA1FL10016"));
        imported(
                "shen.qi",
                "licences",
                "customer,type,number,scope,valid_from,valid_to\n"
                        + "IM-1001,药品经营许可证,沪AA9001,GENERAL COLD_CHAIN,2024-01-01,2029-12-31\n");
        imported(
                "wu.hao",
                "products",
                "sku,name_zh,spec,category,approval_number,approval_valid_to,carton_size,vat_rate\n"
                        + "IM-P1,示例片,0.1g×12,GENERAL,国药准字H20109999,2030-12-31,100,13\n");
        imported("wu.hao", "prices", "sku,list_price,floor_price,valid_from\nIM-P1,12.50,10.00,2026-01-01\n");
        imported("wang.lei", "open-items", ITEMS + "IM-1001,IM-INV-1,1200.50,2026-10-01,2026-11-15\n");
        imported(
                "wang.lei",
                "receipts",
                "customer,number,amount,received_on,open_item,allocated\n"
                        + "IM-1001,IM-RC-1,500.00,2026-11-20,IM-INV-1,200.50\n");

        assertThat(value("select open_amount from open_item where number = 'IM-INV-1'"))
                .isEqualTo("1000.00");
        assertThat(
                        value(
                                "select concat(mode, ' ', permanent_limit) from credit_account where customer_code = 'IM-1001'"))
                .isEqualTo("NO_CREDIT 0.00");
        assertThat(value("select scope from customer_licence where number = '沪AA9001'"))
                .isEqualTo("GENERAL,COLD_CHAIN");
    }

    @Test
    void allOrNothingWritesNothingAndNamesEveryRowColumnAndReason() {
        String file = CUSTOMERS
                + customer("IM-2001", "好的一行", "91310100MA1FL2001D")
                + customer("IM-2002", "校验位错", "913101000000000000")
                + customer("IM-2003", "没有这个人", "91310100MA1FL2003K").replace("chen.jie", "no.body");

        ResponseEntity<JsonNode> answer = post("wu.hao", "customers", "all", csv(file));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        JsonNode faults = body(answer).at("/report/faults");
        assertThat(faults).hasSize(2);
        assertThat(faults.at("/0/row").asInt()).isEqualTo(3);
        assertThat(faults.at("/0/column").asText()).isEqualTo("uscc");
        assertThat(faults.at("/1/row").asInt()).isEqualTo(4);
        assertThat(faults.at("/1/column").asText()).isEqualTo("owner");
        assertThat(faults.at("/1/reason/zh").asText()).contains("no.body");
        assertThat(count("customer where code like 'IM-200%'")).isZero();
    }

    @Test
    void rowByRowWritesTheGoodRowsAndReportsTheOthers() {
        String file = ITEMS
                + "D-1040,IM-ROW-1,100.00,2026-10-01,2026-11-15\n"
                + "D-NONE,IM-ROW-2,100.00,2026-10-01,2026-11-15\n"
                + "D-1040,IM-ROW-3,-5,2026-10-01,2026-11-15\n"
                + "D-1040,IM-ROW-1,100.00,2026-10-01,2026-11-15\n";

        ResponseEntity<JsonNode> answer = post("wang.lei", "open-items", "rows", csv(file));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(body(answer).at("/imported").asInt()).isEqualTo(1);
        assertThat(body(answer).at("/faulty").asInt()).isEqualTo(3);
        assertThat(count("open_item where number like 'IM-ROW-%'")).isEqualTo(1);
        assertThat(body(post("wang.lei", "open-items", "rows", csv(file)))
                        .at("/imported")
                        .asInt())
                .isZero();
    }

    @Test
    void readsGbkWithQuotesAndShowsAFormulaAsTheTextItIs() {
        String file = CUSTOMERS + customer("IM-3001", "\"=HYPERLINK(\"\"http://x\"\")，有限公司\"", "91310100MA1FL3001L");

        ResponseEntity<JsonNode> answer =
                post("wu.hao", "customers", "all", file("a.csv", file.getBytes(Charset.forName("GBK"))));

        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(200);
        assertThat(body(answer).at("/charset").asText()).isEqualTo("GB18030");
        assertThat(value("select name_zh from customer where code = 'IM-3001'"))
                .isEqualTo("=HYPERLINK(\"http://x\")，有限公司");
        String export =
                http.withBasicAuth("wu.hao", "countersign").getForObject("/api/exports/customers", String.class);
        assertThat(export).contains("IM-3001,\"'=HYPERLINK(\"\"http://x\"\")，有限公司\"");
    }

    @Test
    void importsExcelAndRefusesAFormulaInItByRowAndColumn() throws IOException {
        byte[] book = workbook(sheet -> {
            heading(sheet);
            sheet.value(1, 0, "D-1040");
            sheet.value(1, 1, "IM-XLS-1");
            sheet.value(1, 2, 19.4);
            sheet.value(1, 3, "2026-10-01");
            sheet.value(1, 4, "2026-11-15");
            sheet.value(2, 0, "D-1040");
            sheet.value(2, 1, "IM-XLS-2");
            sheet.formula(2, 2, "1+1");
            sheet.value(2, 3, "2026-10-01");
            sheet.value(2, 4, "2026-11-15");
        });

        ResponseEntity<JsonNode> answer = post("wang.lei", "open-items", "rows", file("a.xlsx", book));

        assertThat(body(answer).at("/format").asText()).isEqualTo("XLSX");
        assertThat(body(answer).at("/faults/0/row").asInt()).isEqualTo(3);
        assertThat(body(answer).at("/faults/0/column").asText()).isEqualTo("amount");
        assertThat(body(answer).at("/faults/0/reason/en").asText()).contains("formula");
        assertThat(value("select amount from open_item where number = 'IM-XLS-1'"))
                .isEqualTo("19.40");
    }

    @Test
    void refusesBombsEntitiesOtherTypesAndLargeFilesNamingTheFile() throws IOException {
        byte[] blanks = new byte[110 << 20];
        Arrays.fill(blanks, (byte) ' ');
        refused("archive-too-large", file("a.xlsx", zip(Map.of("xl/workbook.xml", blanks))));
        refused(
                "external-entity",
                file(
                        "a.xlsx",
                        zip(Map.of(
                                "xl/workbook.xml",
                                utf8("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")))));
        refused("file-type", file("a.csv", utf8("%PDF-1.7\n1 0 obj")));
        refused("file-too-large", file("a.csv", new byte[(10 << 20) + 1]));
        refused("file-empty", file("a.csv", new byte[0]));
        refused("file-charset", file("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16)));
        refused("file-quotes", csv("customer,number\n\"D-1,2\n"));
        refused("import-refused", csv("colour,number\nred,1\n"));
    }

    @Test
    void isForThoseWhoAnswerForTheDataOnly() {
        assertThat(post("chen.jie", "customers", "all", csv(CUSTOMERS))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(post("wu.hao", "licences", "all", csv("a\n")).getStatusCode().value())
                .isEqualTo(403);
        assertThat(post("admin", "receipts", "all", csv("a\n")).getStatusCode().value())
                .isEqualTo(403);
        assertThat(post("wu.hao", "nonsense", "all", csv("a\n")).getStatusCode().value())
                .isEqualTo(404);
        assertThat(post("wang.lei", "receipts", "some", csv("a\n"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void importsAHundredThousandOpenItemsInUnderAMinute() {
        imported("wu.hao", "customers", CUSTOMERS + customer("IM-9001", "大批量客户", "91310100MA1FL90010"));
        StringBuilder items = new StringBuilder(ITEMS);
        for (int count = 1; count <= 100_000; count++) {
            items.append("IM-9001,IM-MASS-").append(count).append(",10.01,2026-10-01,2026-12-15\n");
        }

        long from = System.nanoTime();
        ResponseEntity<JsonNode> answer = post("wang.lei", "open-items", "all", csv(items.toString()));
        Duration taken = Duration.ofNanos(System.nanoTime() - from);

        System.out.println("100,000 open items imported in " + taken.toMillis() + " ms");
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(200);
        assertThat(taken).isLessThan(Duration.ofSeconds(60));
        assertThat(count("open_item where number like 'IM-MASS-%'")).isEqualTo(100_000);
        assertThat(value("select open_receivables from credit_account where customer_code = 'IM-9001'"))
                .isEqualTo("1001000.00");
    }

    private static String customer(String code, String name, String uscc) {
        return code + "," + name + "," + uscc + ",DEALER,CN/EAST/SH1,31,chen.jie\n";
    }

    private void imported(String person, String kind, String table) {
        ResponseEntity<JsonNode> answer = post(person, kind, "all", csv(table));
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(200);
    }

    private void refused(String code, ByteArrayResource file) {
        ResponseEntity<JsonNode> answer = post("wang.lei", "open-items", "all", file);
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(422);
        assertThat(body(answer).at("/code").asText()).isEqualTo(code);
        assertThat(body(answer).at("/field").asText()).isEqualTo("file");
    }

    private ResponseEntity<JsonNode> post(String person, String kind, String mode, ByteArrayResource file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(person, "countersign")
                .postForEntity(
                        "/api/imports/" + kind + "?mode=" + mode, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static ByteArrayResource csv(String table) {
        return file("table.csv", utf8(table));
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void heading(Worksheet sheet) {
        String[] names = {"customer", "number", "amount", "document_date", "due_date"};
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            filling.fill(book.newWorksheet("table"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private String value(String query) {
        return database.sql(query).query(String.class).single();
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
