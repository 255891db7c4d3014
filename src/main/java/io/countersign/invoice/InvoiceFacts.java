package io.countersign.invoice;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.customer.UnifiedCreditCode;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what an invoice says by itself: whom it was made out to, when, and whether its numbers can be right. */
@Component
class InvoiceFacts {

    private final RuleBook rules;

    InvoiceFacts(RuleBook rules) {
        this.rules = rules;
    }

    List<Finding> check(Invoice invoice, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        buyer(invoice, on).ifPresent(findings::add);
        buyerNumber(invoice, on).ifPresent(findings::add);
        date(invoice, on).ifPresent(findings::add);
        checkDigit("sellerTaxNo", invoice.sellerTaxNo(), invoice, on).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> buyer(Invoice invoice, LocalDate on) {
        Rule rule = rules.inForce(InvoiceRules.BUYER, on);
        String wanted = rule.text("buyer.name");
        @Nullable String buyer = invoice.buyerName();
        if (buyer == null) {
            return Optional.of(rule.finding(
                    "invoice-without-buyer",
                    Severity.WARN,
                    new Text("The ticket names no buyer.", "票据未注明购买方。"),
                    Map.of("invoice", invoice.key().toString(), "field", "buyerName"),
                    new Text("Reviewers compare it with the trip.", "由复核人结合行程核对。")));
        }
        if (Typed.comparable(buyer).equals(Typed.comparable(wanted))) {
            return Optional.empty();
        }
        return Optional.of(rule.finding(
                "invoice-other-buyer",
                invoice.kind().isTicket() ? Severity.WARN : Severity.BLOCK,
                new Text(
                        "The invoice was made out to “" + buyer + "”, not to “" + wanted + "”.",
                        "发票购买方为“" + buyer + "”，不是“" + wanted + "”。"),
                Map.of("invoice", invoice.key().toString(), "field", "buyerName", "buyer", buyer, "expected", wanted),
                new Text("Ask the seller for an invoice to our company.", "请让销售方按本公司抬头重新开票。")));
    }

    private Optional<Finding> buyerNumber(Invoice invoice, LocalDate on) {
        Rule rule = rules.inForce(InvoiceRules.BUYER, on);
        String wanted = rule.text("buyer.taxNo");
        @Nullable String number = invoice.buyerTaxNo();
        if (wanted.equals(number) || (number == null && invoice.kind().isTicket())) {
            return Optional.empty();
        }
        String shown = number == null ? "–" : number;
        return Optional.of(rule.finding(
                number == null ? "invoice-buyer-number-missing" : "invoice-other-buyer-number",
                new Text(
                        number == null
                                ? "The buyer's tax number is missing; ours is " + wanted + "."
                                : "The buyer's tax number " + shown + " is not ours, " + wanted + ".",
                        number == null
                                ? "缺少购买方税号，本公司税号为 " + wanted + "。"
                                : "购买方税号 " + shown + " 不是本公司税号 " + wanted + "。"),
                Map.of("invoice", invoice.key().toString(), "field", "buyerTaxNo", "number", shown, "expected", wanted),
                new Text("Ask the seller for an invoice with our number.", "请让销售方按本公司税号重新开票。")));
    }

    private Optional<Finding> date(Invoice invoice, LocalDate on) {
        Rule rule = rules.inForce(InvoiceRules.DATE, on);
        LocalDate issued = invoice.issuedOn();
        Map<String, String> facts = Map.of(
                "invoice",
                invoice.key().toString(),
                "field",
                "issuedOn",
                "issuedOn",
                issued.toString(),
                "today",
                on.toString());
        if (issued.isAfter(on)) {
            return Optional.of(rule.finding(
                    "invoice-of-the-future",
                    new Text(
                            "The invoice is dated " + issued + ", today is " + on + ".",
                            "发票开票日期为 " + issued + "，晚于今天 " + on + "。"),
                    facts,
                    new Text("Correct the date by the invoice.", "请按发票更正开票日期。")));
        }
        LocalDate until = bound(rule, "priorYear.until", issued);
        LocalDate exception = bound(rule, "priorYear.exceptionUntil", issued);
        if (issued.getYear() == on.getYear() || !on.isAfter(until)) {
            return Optional.empty();
        }
        boolean closed = on.isAfter(exception);
        return Optional.of(rule.finding(
                closed ? "invoice-year-closed" : "invoice-of-last-year",
                closed ? Severity.BLOCK : Severity.HOLD,
                new Text(
                        "The invoice is of " + issued + ", filed until " + until + ", with finance's consent until "
                                + exception + "; today is " + on + ".",
                        "发票开票日期为 " + issued + "，应于 " + until + " 前报销，经财务同意可至 " + exception + "，今天为 " + on + "。"),
                facts,
                closed ? null : new Text("Finance may consent.", "须财务同意。")));
    }

    private static LocalDate bound(Rule rule, String name, LocalDate issued) {
        return MonthDay.parse("--" + rule.text(name)).atYear(issued.getYear() + 1);
    }

    private Optional<Finding> checkDigit(String field, @Nullable String number, Invoice invoice, LocalDate on) {
        if (number != null && UnifiedCreditCode.isValid(number)) {
            return Optional.empty();
        }
        if (number == null && invoice.kind().isTicket()) {
            return Optional.empty();
        }
        String shown = number == null ? "–" : number;
        return Optional.of(rules.inForce(InvoiceRules.CREDIT_CODE, on)
                .finding(
                        number == null ? "seller-number-missing" : "credit-code-check-digit",
                        new Text(
                                number == null
                                        ? "The seller's tax number is missing."
                                        : "The seller's tax number " + shown + " fails its check digit.",
                                number == null ? "缺少销售方税号。" : "销售方税号 " + shown + " 校验位不符。"),
                        Map.of("invoice", invoice.key().toString(), "field", field, "number", shown),
                        new Text("Compare with the invoice; some right numbers fail.", "请与发票核对；个别真实税号也可能不符。")));
    }
}
