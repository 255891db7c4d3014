package io.countersign.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private static final InvoiceInput GOOD = new InvoiceInput(
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
            null);

    private final Collector errors = new Collector();

    @Test
    void takesFullWidthCharactersAndBlanksForWhatTheyMean() {
        Invoice invoice = ReadInvoice.read(
                        new InvoiceInput(
                                "０３１００２６００１１１",
                                " ０１２３ ４５６７ ",
                                null,
                                "上海静安（会议）中心　有限公司",
                                "９１３１０１０１ｍａ１ＦＬ５ＨＴ３３",
                                "云杉医药股份有限公司",
                                "91310115MA1K4YUYY0",
                                "２０２６年１１月０２日",
                                "￥１，２００．００",
                                null,
                                null),
                        "",
                        errors)
                .orElseThrow(() -> new AssertionError(errors.errors()));

        assertThat(invoice.key()).hasToString("03100260011101234567");
        assertThat(invoice.sellerTaxNo()).isEqualTo("91310101MA1FL5HT33");
        assertThat(invoice.sellerName()).isEqualTo("上海静安(会议)中心 有限公司");
        assertThat(invoice.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(invoice.amount()).isEqualTo(Money.of(1200));
        assertThat(invoice.kind()).isEqualTo(InvoiceKind.ORDINARY);
    }

    @Test
    void namesEveryFieldThatMakesNoSense() {
        assertThat(ReadInvoice.read(InvoiceInput.EMPTY, "lines[2].invoice.", errors))
                .isEmpty();

        assertThat(errors.errors())
                .extracting(FieldError::field)
                .contains(
                        "lines[2].invoice.number",
                        "lines[2].invoice.sellerName",
                        "lines[2].invoice.buyerName",
                        "lines[2].invoice.issuedOn",
                        "lines[2].invoice.amount");
    }

    @Test
    void refusesNegativeZeroAndAbsurdAmounts() {
        for (String amount : List.of("-1", "0", "0.00", "1.234", "1e9", "99999999999", "abc", "20000000")) {
            assertThat(read(amount)).as(amount).isEmpty();
        }
        assertThat(read("0.01")).isPresent();
        assertThat(read("10,000,000.00")).isPresent();
    }

    @Test
    void tellsDigitalisedInvoicesFromOlderOnesByTheirDigits() {
        assertThat(InvoiceKey.of("", "26312000000123456789")).isPresent();
        assertThat(InvoiceKey.of("031002600111", "26312000000123456789")).isEmpty();
        assertThat(InvoiceKey.of("3100260011", "01234567")).isPresent();
        assertThat(InvoiceKey.of("", "01234567")).isEmpty();
        assertThat(InvoiceKey.of("31002600111", "01234567")).isEmpty();
        assertThat(InvoiceKey.parse("03100260011101234567"))
                .map(InvoiceKey::code)
                .contains("031002600111");
        assertThat(InvoiceKey.parse("26312000000123456789"))
                .map(InvoiceKey::code)
                .contains("");
    }

    @Test
    void knowsTheNumbersBeforeAndAfter() {
        assertThat(InvoiceKey.of("3100260011", "01234567").orElseThrow().neighbours())
                .containsExactly("310026001101234566", "310026001101234568");
        assertThat(InvoiceKey.of("", "00000000000000000000").orElseThrow().neighbours())
                .containsExactly("00000000000000000001");
    }

    private Optional<Invoice> read(String amount) {
        return ReadInvoice.read(
                new InvoiceInput(
                        null,
                        GOOD.number(),
                        null,
                        GOOD.sellerName(),
                        null,
                        GOOD.buyerName(),
                        null,
                        GOOD.issuedOn(),
                        amount,
                        null,
                        null),
                "",
                new Collector());
    }
}
