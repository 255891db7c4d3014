package io.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.document.ExaminedFile;
import io.countersign.document.FileType;
import io.countersign.language.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void readsUtf8WithAndWithoutMarkAndGbk() {
        String text = "客户编码,名称\nD-1,仁和\n";

        assertThat(texts(CsvTable.of(text.getBytes(StandardCharsets.UTF_8))).get(1))
                .containsExactly("D-1", "仁和");
        assertThat(texts(CsvTable.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                        .get(0))
                .containsExactly("客户编码", "名称");
        CsvTable gbk = CsvTable.of(text.getBytes(Charset.forName("GBK")));
        assertThat(gbk.charset()).isEqualTo("GB18030");
        assertThat(texts(gbk).get(1)).containsExactly("D-1", "仁和");
    }

    @Test
    void readsQuotesCommasAndLineBreaksInsideCells() {
        CsvTable table = CsvTable.of(utf8("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n"));

        assertThat(texts(table).get(1)).containsExactly("x, \"y\"", "two\nlines");
    }

    @Test
    void acceptsSemicolonsAndTabs() {
        assertThat(texts(CsvTable.of(utf8("a;b\n1;2\n"))).get(1)).containsExactly("1", "2");
        assertThat(texts(CsvTable.of(utf8("a\tb\n1\t2\n"))).get(1)).containsExactly("1", "2");
    }

    @Test
    void refusesAnUnclosedQuotationMarkAndOtherCharacterSets() {
        assertThatThrownBy(() -> texts(CsvTable.of(utf8("a,b\n\"x,y\n"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file-quotes"));
        assertThatThrownBy(() -> CsvTable.of("a,b\n".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file-charset"));
    }

    @Test
    void showsFormulasAsTextAndEscapesThemOnTheWayOut() {
        assertThat(CsvText.cell("=HYPERLINK(\"http://evil\")")).isEqualTo("\"'=HYPERLINK(\"\"http://evil\"\")\"");
        assertThat(CsvText.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvText.cell("-5+cmd|' /C calc'!A0")).startsWith("'-5+cmd");
        assertThat(CsvText.cell("\t=1+1")).isEqualTo("\"'\t=1+1\"");
        assertThat(CsvText.cell("-5.00")).isEqualTo("-5.00");
    }

    @Test
    void whatGoesOutComesInAgainUnchanged() {
        List<String> cells = List.of("=1+1", "a,\"b\"", "仁和", "'quoted'", "-5.00");

        assertThat(texts(CsvTable.of(utf8("a,b,c,d,e\n" + CsvText.row(cells)))).get(1))
                .isEqualTo(cells);
    }

    @Test
    void recognisesFormulasInExcelWithoutComputingThem() throws IOException {
        byte[] book = workbook(sheet -> {
            sheet.value(0, 0, "number");
            sheet.value(0, 1, "amount");
            sheet.value(1, 0, "INV-1");
            sheet.formula(1, 1, "1+1");
        });

        List<Table.TableRow> rows = rows(new ExcelTable(book));

        assertThat(rows.get(1).cells().get(1).formula()).isTrue();
        assertThat(rows.get(1).cells().get(0).formula()).isFalse();
    }

    @Test
    void readsNumbersAsExcelShowsThemAndDaysAsDays() throws IOException {
        byte[] book = workbook(sheet -> {
            sheet.value(0, 0, "amount");
            sheet.value(0, 1, "day");
            sheet.value(1, 0, 0.1 + 0.2);
            sheet.value(1, 1, LocalDate.of(2026, 11, 22));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
        });
        Faults faults = new Faults();
        List<Table.TableRow> rows = rows(new ExcelTable(book));
        List<Column> columns =
                List.of(Column.required("amount", "Amount", "金额", ""), Column.required("day", "Day", "日期", ""));
        Cells cells = new Cells(new Heading(columns, rows.get(0), faults), rows.get(1), faults);

        assertThat(cells.money("amount").toString()).isEqualTo("0.30");
        assertThat(cells.day("day")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void knowsAWorkbookAsExcelWritesItForOne() throws IOException {
        byte[] book = workbook(sheet -> sheet.value(0, 0, "number"));

        assertThat(ExaminedFile.examine("a.xlsx", book).type()).isEqualTo(FileType.XLSX);
    }

    @Test
    void refusesAWorkbookThatIsNone() {
        assertThatThrownBy(() -> rows(new ExcelTable(utf8("PK no workbook")))).isInstanceOf(Refusal.class);
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Table.TableRow> rows(Table table) {
        List<Table.TableRow> rows = new ArrayList<>();
        table.rows(rows::add);
        return rows;
    }

    private static List<List<String>> texts(Table table) {
        return rows(table).stream()
                .map(row -> row.cells().stream().map(Table.TableCell::text).toList())
                .toList();
    }
}
