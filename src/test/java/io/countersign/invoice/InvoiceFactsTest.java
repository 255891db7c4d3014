package io.countersign.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of what an invoice has to say by itself. */
class InvoiceFactsTest {

    private static final String BUYER = "云杉医药股份有限公司";
    private static final String BUYER_NUMBER = "91310115MA1K4YUYY0";
    private static final String SELLER_NUMBER = "91350100M000100Y43";
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private final InvoiceFacts facts = new InvoiceFacts(new Rules());

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, ''",
        "2026-11-23, 2026-11-22, BLOCK invoice-of-the-future",
        "2027-01-01, 2026-12-31, BLOCK invoice-of-the-future",
        "2026-01-01, 2026-12-31, ''",
        "2025-12-31, 2026-03-31, ''",
        "2025-12-31, 2026-04-01, HOLD invoice-of-last-year",
        "2025-12-31, 2026-05-31, HOLD invoice-of-last-year",
        "2025-12-31, 2026-06-01, BLOCK invoice-year-closed",
        "2024-12-31, 2026-01-02, BLOCK invoice-year-closed"
    })
    void takesAnInvoiceFromItsDayUntilItsYearIsClosed(LocalDate issued, LocalDate on, String found) {
        assertThat(codes(invoice(InvoiceKind.DIGITAL_ORDINARY, BUYER, BUYER_NUMBER, SELLER_NUMBER, issued), on))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void comparesTheBuyerHoweverItIsWritten() {
        assertThat(codes(ordinary("云杉医药 股份有限公司", BUYER_NUMBER), ON)).isEmpty();
        assertThat(codes(ordinary("云杉医药有限公司", BUYER_NUMBER), ON)).containsExactly("BLOCK invoice-other-buyer");
        assertThat(codes(ordinary(BUYER, "91310115MA1K4YUYY1"), ON))
                .containsExactly("BLOCK invoice-other-buyer-number");
        assertThat(codes(ordinary(BUYER, null), ON)).containsExactly("BLOCK invoice-buyer-number-missing");
    }

    @Test
    void onlyWarnsWhereATicketNamesNoBuyer() {
        assertThat(codes(invoice(InvoiceKind.RAIL, null, null, null, ON), ON))
                .containsExactly("WARN invoice-without-buyer");
    }

    /** Two vectors of the standard: some right codes fail in practice, so it is a warning. */
    @Test
    void warnsOfAWrongCheckDigitOnly() {
        assertThat(codes(invoice(InvoiceKind.ORDINARY, BUYER, BUYER_NUMBER, "91350100M000100Y43", ON), ON))
                .isEmpty();
        assertThat(codes(invoice(InvoiceKind.ORDINARY, BUYER, BUYER_NUMBER, "91350100M000100Y4Z", ON), ON))
                .containsExactly("WARN credit-code-check-digit");
    }

    private List<String> codes(Invoice invoice, LocalDate on) {
        return facts.check(invoice, on).stream()
                .map(InvoiceFactsTest::described)
                .toList();
    }

    private static String described(Finding finding) {
        return finding.severity() + " " + finding.code();
    }

    private static Invoice ordinary(String buyer, @Nullable String buyerNumber) {
        return invoice(InvoiceKind.ORDINARY, buyer, buyerNumber, SELLER_NUMBER, ON);
    }

    private static Invoice invoice(
            InvoiceKind kind,
            @Nullable String buyer,
            @Nullable String buyerNumber,
            @Nullable String sellerNumber,
            LocalDate issued) {
        return new Invoice(
                new InvoiceKey("", "26312000000123456789"),
                null,
                kind,
                "上海静安会议中心有限公司",
                sellerNumber,
                buyer,
                buyerNumber,
                issued,
                Money.of(100),
                null);
    }

    /** The rules as they are shipped. */
    private static final class Rules implements RuleBook {

        @Override
        public Rule inForce(String code, LocalDate on) {
            Severity severity = code.equals(InvoiceRules.CREDIT_CODE) ? Severity.WARN : Severity.BLOCK;
            Text text = new Text(code, code);
            return new Rule(
                    code,
                    1,
                    text,
                    severity,
                    text,
                    Map.of(
                            "buyer.name",
                            BUYER,
                            "buyer.taxNo",
                            BUYER_NUMBER,
                            "priorYear.until",
                            "03-31",
                            "priorYear.exceptionUntil",
                            "05-31"));
        }

        @Override
        public List<Rule> allInForce(LocalDate on) {
            return List.of();
        }
    }
}
