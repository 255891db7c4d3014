package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel file that {@link io.countersign.document.Archive} has walked through before. */
record ExcelTable(byte[] content) implements Table {

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public @Nullable String charset() {
        return null;
    }

    @Override
    public void rows(Consumer<TableRow> reader) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> reader.accept(new TableRow(
                    row.getRowNum(), row.stream().map(ExcelTable::cell).toList())));
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException damaged) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "file-damaged",
                    new Text(
                            "The file cannot be read as an Excel workbook; save it again as xlsx.",
                            "无法按 Excel 工作簿读取该文件，请重新另存为 xlsx。"),
                    "file");
        }
    }

    private static TableCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return TableCell.EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> new TableCell(number(cell), false, true);
            case FORMULA -> new TableCell("=" + cell.getFormula(), true, false);
            case STRING, ERROR, BOOLEAN, EMPTY -> new TableCell(String.valueOf(cell.getText()), false, false);
        };
    }

    /** As Excel shows it: 15 digits, so that 19.399999999999999 is 19.4. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber().round(new MathContext(15)).stripTrailingZeros();
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }

    /** Shown in logs: never the content. */
    @Override
    public String toString() {
        return "xlsx of " + content.length + " bytes";
    }
}
