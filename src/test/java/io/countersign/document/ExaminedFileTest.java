package io.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExaminedFileTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final String CONTENT_TYPES = "<?xml version=\"1.0\"?><Types/>";

    @Test
    void knowsAFileByItsContentNotByItsName() {
        ExaminedFile file = ExaminedFile.examine("quote.png", PDF);

        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.name()).isEqualTo("quote.png.pdf");
    }

    @Test
    void refusesAProgramThatCallsItselfPdf() {
        assertRefused(
                "file-type",
                () -> ExaminedFile.examine(
                        "invoice.pdf", "MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesWhatABrowserWouldRun() {
        assertRefused(
                "file-type", () -> ExaminedFile.examine("a.txt", bytes("<html><script>alert(1)</script></html>")));
        assertRefused(
                "file-type", () -> ExaminedFile.examine("a.png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    }

    @Test
    void refusesMoreThanTenMegabytesAndNothingAtAll() {
        byte[] large = new byte[ExaminedFile.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertRefused("file-too-large", () -> ExaminedFile.examine("a.pdf", large));
        assertRefused("file-empty", () -> ExaminedFile.examine("a.pdf", new byte[0]));
        assertThat(ExaminedFile.examine("a.pdf", java.util.Arrays.copyOf(large, ExaminedFile.MOST_BYTES))
                        .type())
                .isEqualTo(FileType.PDF);
    }

    @Test
    void acceptsWorkbooksAndRefusesOtherArchivesAndMacros() throws IOException {
        byte[] workbook =
                zip(Map.of("[Content_Types].xml", bytes(CONTENT_TYPES), "xl/workbook.xml", bytes("<workbook/>")));
        byte[] macros = zip(Map.of(
                "[Content_Types].xml", bytes(CONTENT_TYPES),
                "xl/workbook.xml", bytes("<workbook/>"),
                "xl/vbaProject.bin", bytes("macro")));

        assertThat(ExaminedFile.examine("a.xlsx", workbook).type()).isEqualTo(FileType.XLSX);
        assertRefused("file-type", () -> ExaminedFile.examine("a.xlsx", macros));
        assertRefused("file-type", () -> ExaminedFile.examine("a.xlsx", zip(Map.of("readme.txt", bytes("hello")))));
    }

    @Test
    void refusesAZipBombBeforeAnythingOpensIt() throws IOException {
        byte[] blanks = new byte[120 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = zip(Map.of("xl/workbook.xml", blanks));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused("archive-too-large", () -> ExaminedFile.examine("a.xlsx", bomb));
    }

    @Test
    void refusesAnExternalEntity() throws IOException {
        byte[] entity = zip(
                Map.of(
                        "xl/workbook.xml",
                        bytes(
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>")));

        assertRefused("external-entity", () -> ExaminedFile.examine("a.xlsx", entity));
    }

    @Test
    void refusesADamagedArchive() throws IOException {
        byte[] whole = zip(Map.of("xl/workbook.xml", bytes("<workbook/>".repeat(1_000))));

        assertRefused("archive-damaged", () -> ExaminedFile.examine("a.xlsx", java.util.Arrays.copyOf(whole, 70)));
    }

    @Test
    void readsChineseTextInBothCharacterSets() {
        String text = "客户编码,客户名称\nD-1,上海仁和医药有限公司\n".repeat(30);

        assertThat(ExaminedFile.examine("a.csv", bytes(text)).type()).isEqualTo(FileType.TEXT);
        assertThat(ExaminedFile.examine("a.csv", text.getBytes(Charset.forName("GBK")))
                        .type())
                .isEqualTo(FileType.TEXT);
    }

    @Test
    void cleansTheName() {
        assertThat(ExaminedFile.examine("..\\..\\etc/pass\u202Ewd\u0000.pdf", PDF)
                        .name())
                .isEqualTo("passwd.pdf");
        assertThat(ExaminedFile.examine("", PDF).name()).isEqualTo("document.pdf");
        assertThat(ExaminedFile.examine("药".repeat(300) + ".pdf", PDF).name())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".pdf");
    }

    private static void assertRefused(String code, ThrowingCallable upload) {
        assertThatThrownBy(upload).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("file");
            assertThat(refusal.kind().status()).isEqualTo(422);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
}
