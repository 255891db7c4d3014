package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV in UTF-8, else in GB18030, which is what Excel in China writes and includes GBK. Separated by comma, semicolon or tab,
 * whichever the heading has. A cell that begins like a formula is text; our own exports put an apostrophe before it, which is
 * taken away again.
 */
record CsvTable(String content, String charset) implements Table {

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** @throws Refusal when the bytes are text in neither character set */
    static CsvTable of(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .map(text -> new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-8"))
                .or(() -> decoded(bytes, CHINESE).map(text -> new CsvTable(text, CHINESE.name())))
                .orElseThrow(() -> refused(
                        "file-charset",
                        "The file is text neither in UTF-8 nor in GBK; save it as 'CSV UTF-8'.",
                        "文件编码既不是 UTF-8 也不是 GBK，请另存为“CSV UTF-8”。"));
    }

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public void rows(Consumer<TableRow> reader) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter())
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(content))) {
            for (CSVRecord row : parser) {
                reader.accept(new TableRow(
                        (int) row.getRecordNumber(),
                        row.stream().map(CsvTable::cell).toList()));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw broken(broken);
        }
    }

    private char delimiter() {
        int end = content.indexOf('\n');
        String heading = end < 0 ? content : content.substring(0, end);
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(heading, one), count(heading, other)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static TableCell cell(String text) {
        boolean escaped = text.length() > 1 && text.charAt(0) == '\'' && CsvText.looksLikeFormula(text.substring(1));
        return new TableCell(escaped ? text.substring(1) : text, false, false);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Refusal broken(Exception cause) {
        return refused(
                "file-quotes",
                "The file is no proper CSV, most likely a quotation mark is not closed: " + cause.getMessage(),
                "文件不是规范的 CSV，可能有未闭合的引号：" + cause.getMessage());
    }

    private static Refusal refused(String code, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, code, new Text(en, zh), "file");
    }
}
