package io.countersign.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.countersign.invoice.ReadInvoiceFile.Found;
import io.countersign.language.Refusal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadInvoiceFileTest {

    private static final Duration FAST = Duration.ofSeconds(5);

    private final ReadInvoiceFile reader = new ReadInvoiceFile();

    @Test
    void readsTheXmlOfAFullyDigitalisedInvoice() {
        Found found = reader.read(InvoiceFiles.bytes(InvoiceFiles.XML)).orElseThrow();

        assertThat(found.invoice())
                .isEqualTo(new InvoiceInput(
                        null,
                        "26312000000123456789",
                        null,
                        "上海静安会议中心有限公司",
                        "91310101MA1FL5HT33",
                        "云杉医药股份有限公司",
                        "91310115MA1K4YUYY0",
                        "2026-11-02",
                        "1200.00",
                        "67.92",
                        "DIGITAL_ORDINARY"));
        assertThat(found.sources()).containsEntry("number", "XML TaxSupervisionInfo/InvoiceNumber");
    }

    @Test
    void readsTheXmlAttachedToAnOfd() {
        Found found = reader.read(
                        InvoiceFiles.ofd(Map.of("Doc_0/Attachs/original_invoice.xml", InvoiceFiles.OLDER_XML)))
                .orElseThrow();

        assertThat(found.invoice().code()).isEqualTo("031002600111");
        assertThat(found.invoice().number()).isEqualTo("01234567");
        assertThat(found.invoice().issuedOn()).isEqualTo("2026-11-02");
        assertThat(found.invoice().amount()).isEqualTo("1200.00");
        assertThat(found.invoice().sellerTaxNo()).isEqualTo("91310101MA1FL5HT33");
    }

    @Test
    void readsTheTaggedTextOfAnOfdWithoutAttachment() {
        Found found = reader.read(
                        InvoiceFiles.ofd(
                                Map.of(
                                        "Doc_0/Pages/Page_0/Content.xml",
                                        "<Page><TextObject ID=\"7\"><TextCode>01234567</TextCode></TextObject>"
                                                + "<TextObject ID=\"8\"><TextCode>¥1,200</TextCode><TextCode>.00</TextCode></TextObject></Page>",
                                        "Doc_0/Tags/CustomTag.xml",
                                        "<eInvoice><InvoiceNo><ObjectRef>7</ObjectRef></InvoiceNo>"
                                                + "<TaxInclusiveTotalAmount><ObjectRef>8</ObjectRef></TaxInclusiveTotalAmount></eInvoice>")))
                .orElseThrow();

        assertThat(found.invoice().number()).isEqualTo("01234567");
        assertThat(found.invoice().amount()).isEqualTo("1200.00");
        assertThat(found.invoice().sellerName()).isNull();
    }

    @Test
    void readsTheTextOfAPdfByItsLabels() {
        Found found = reader.read(InvoiceFiles.pdf(
                        "400 370 发票号码：26312000000123456789",
                        "400 355 开票日期：2026年11月02日",
                        "30 320 名称：云杉医药股份有限公司",
                        "320 320 名称：上海静安会议中心有限公司",
                        "30 300 统一社会信用代码/纳税人识别号：91310115MA1K4YUYY0",
                        "320 300 统一社会信用代码/纳税人识别号：91310101MA1FL5HT33",
                        "30 100 价税合计（大写） 壹仟贰佰圆整",
                        "400 100 （小写）¥1200.00"))
                .orElseThrow();

        assertThat(found.invoice().number()).isEqualTo("26312000000123456789");
        assertThat(found.invoice().issuedOn()).isEqualTo("2026-11-02");
        assertThat(found.invoice().amount()).isEqualTo("1200.00");
        assertThat(found.invoice().buyerName()).isEqualTo("云杉医药股份有限公司");
        assertThat(found.invoice().sellerName()).isEqualTo("上海静安会议中心有限公司");
        assertThat(found.invoice().buyerTaxNo()).isEqualTo("91310115MA1K4YUYY0");
        assertThat(found.invoice().sellerTaxNo()).isEqualTo("91310101MA1FL5HT33");
    }

    @Test
    void leavesAFieldEmptyWhereTheFileContradictsItself() {
        Found found = reader.read(
                        InvoiceFiles.pdf("30 300 （小写）¥1200.00", "30 200 （小写）¥1300.00", "30 100 发票号码：01234567"))
                .orElseThrow();

        assertThat(found.invoice().amount()).isNull();
        assertThat(found.invoice().number()).isEqualTo("01234567");
    }

    @Test
    void readsNothingFromWhatHasNoInvoiceInIt() {
        assertThat(reader.read(InvoiceFiles.pdf("30 300 Lunch menu"))).isEmpty();
        assertThat(reader.read(InvoiceFiles.bytes("<a><b>1</b></a>"))).isEmpty();
    }

    @Test
    void refusesEntities() {
        String external = InvoiceFiles.XML.replace(
                "<EInvoice>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><EInvoice>");
        refused(InvoiceFiles.bytes(external), "external-entity");
        refused(InvoiceFiles.ofd(Map.of("Doc_0/Attachs/original_invoice.xml", external)), "external-entity");
        assertThatThrownBy(() -> InvoiceXml.walk(
                        InvoiceFiles.bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                        e -> {}))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("external-entity"));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        refused(new byte[(10 << 20) + 1], "file-too-large");
    }

    @Test
    void refusesXmlWithoutEnd() {
        refused(InvoiceFiles.bytes("<?xml version=\"1.0\"?>" + "<a>".repeat(100_000)), "file-too-large");
        refused(InvoiceFiles.bytes("<?xml version=\"1.0\"?><a>" + "<b/>".repeat(300_000) + "</a>"), "file-too-large");
    }

    @Test
    void refusesAnOfdThatIsABomb() {
        refused(InvoiceFiles.bomb(300), "archive-too-large");
    }

    @Test
    void refusesAPdfThatUnpacksToTooMuch() {
        refused(InvoiceFiles.pdf(new byte[64 << 20], "/FlateDecode", ""), "archive-too-large");
    }

    @Test
    void refusesAnEncryptedPdf() {
        refused(
                InvoiceFiles.pdf(new byte[1], "/FlateDecode", "/Encrypt<</Filter/Standard/V 2/R 3>>"),
                "file-encrypted");
    }

    @ParameterizedTest
    @CsvSource({
        "[/FlateDecode/FlateDecode]",
        "/LZWDecode",
        "9 0 R",
        "[/ASCII85Decode /FlateDecode]",
        "/#46lateDecode",
        "/FlateDecode /DecodeParms 9 0 R",
        "/FlateDecode /DecodeParms<</Predictor 12/Columns 2000000000>>"
    })
    void refusesAPdfPackedAsNoInvoiceIs(String filter) {
        refused(InvoiceFiles.pdf(new byte[10], filter, ""), "file-strange");
    }

    private void refused(byte[] file, String code) {
        assertTimeoutPreemptively(
                FAST,
                () -> assertThatThrownBy(() -> reader.read(file))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
