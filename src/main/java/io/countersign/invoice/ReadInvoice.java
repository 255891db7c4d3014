package io.countersign.invoice;

import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an invoice as typed, collecting everything that is wrong with it at its field. */
public final class ReadInvoice {

    private static final int LONGEST_NAME = 200;
    private static final Pattern AMOUNT = Pattern.compile("[¥]?(\\d{1,3}(,\\d{3})+|\\d{1,9})(\\.\\d{1,2})?[元]?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern TAX_NUMBER = Pattern.compile("[0-9A-Z]{15,20}");
    private static final Pattern CHECK_CODE = Pattern.compile("\\d{6}|\\d{20}");
    private static final Money MOST = Money.of(10_000_000);

    private ReadInvoice() {}

    /** Adds what is wrong with the input, each at {@code prefix} and the name of the field: {@code lines[2].invoice.number}. */
    public static void problems(InvoiceInput input, String prefix, Collector errors) {
        read(input, prefix, errors);
    }

    /** What an invoice as typed comes to; empty when a field makes no sense. Nothing is said about whether it may be used. */
    public static Optional<InvoiceSummary> summary(InvoiceInput input) {
        return read(input, "", new Collector())
                .map(invoice -> new InvoiceSummary(
                        invoice.key().toString(), invoice.sellerName(), invoice.issuedOn(), invoice.amount()));
    }

    /** @return empty when anything was wrong */
    static Optional<Invoice> read(InvoiceInput input, String prefix, Collector errors) {
        int before = errors.errors().size();
        Optional<InvoiceKey> key = key(input, prefix, errors);
        Optional<String> checkCode = Typed.code(input.checkCode());
        errors.require(
                checkCode.filter(code -> !CHECK_CODE.matcher(code).matches()).isEmpty(),
                prefix + "checkCode",
                "The check code has 20 digits; its last six are enough.",
                "校验码为 20 位数字，也可只填后 6 位。");
        Optional<String> seller = name(input.sellerName(), true, prefix + "sellerName", errors);
        Optional<String> sellerTaxNo = taxNumber(input.sellerTaxNo(), prefix + "sellerTaxNo", errors);
        Optional<String> buyerTaxNo = taxNumber(input.buyerTaxNo(), prefix + "buyerTaxNo", errors);
        Optional<LocalDate> issuedOn = day(input.issuedOn(), prefix + "issuedOn", errors);
        Optional<Money> amount = amount(input.amount(), prefix + "amount", true, errors);
        Optional<Money> tax = amount(input.tax(), prefix + "tax", false, errors);
        Optional<InvoiceKind> kind = kind(input.kind(), key, prefix, errors);
        boolean ticket = kind.filter(InvoiceKind::isTicket).isPresent();
        Optional<String> buyer = name(input.buyerName(), !ticket, prefix + "buyerName", errors);
        if (amount.isPresent() && tax.isPresent() && !amount.get().exceeds(tax.get())) {
            errors.add(prefix + "tax", "The tax is less than the total with tax.", "税额须小于价税合计。");
        }
        if (errors.errors().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Invoice(
                key.orElseThrow(),
                checkCode.orElse(null),
                kind.orElseThrow(),
                seller.orElseThrow(),
                sellerTaxNo.orElse(null),
                buyer.orElse(null),
                buyerTaxNo.orElse(null),
                issuedOn.orElseThrow(),
                amount.orElseThrow(),
                tax.orElse(null)));
    }

    private static Optional<InvoiceKey> key(InvoiceInput input, String prefix, Collector errors) {
        String number = Typed.code(input.number()).orElse("");
        String code = Typed.code(input.code()).orElse("");
        Optional<InvoiceKey> key = InvoiceKey.of(code, number);
        if (number.isEmpty()) {
            errors.add(prefix + "number", "Type the invoice number.", "请填写发票号码。");
        } else if (key.isEmpty() && number.matches("\\d{20}")) {
            errors.add(
                    prefix + "code",
                    "A fully digitalised invoice with 20 digits has no code; leave it empty.",
                    "20 位号码的数电票没有发票代码，请留空。");
        } else if (key.isEmpty() && number.matches("\\d{8}")) {
            errors.add(
                    prefix + "code",
                    "An invoice number of 8 digits needs its code of 10 or 12 digits.",
                    "8 位发票号码须同时填写 10 位或 12 位发票代码。");
        } else if (key.isEmpty()) {
            errors.add(
                    prefix + "number",
                    "An invoice number has 20 digits, or 8 digits beside a code; this one has " + number.length() + ".",
                    "发票号码为 20 位数字（数电票），或 8 位数字并另填发票代码；现为 " + number.length() + " 位。");
        }
        return key;
    }

    private static Optional<String> name(@Nullable String typed, boolean required, String field, Collector errors) {
        Optional<String> name = Typed.name(typed);
        errors.require(!required || name.isPresent(), field, "Type the name as the invoice has it.", "请按发票填写名称。");
        errors.require(
                name.filter(text -> text.length() > LONGEST_NAME).isEmpty(),
                field,
                "At most " + LONGEST_NAME + " characters.",
                "最多 " + LONGEST_NAME + " 个字符。");
        return name;
    }

    private static Optional<String> taxNumber(@Nullable String typed, String field, Collector errors) {
        Optional<String> number = Typed.code(typed);
        errors.require(
                number.filter(text -> !TAX_NUMBER.matcher(text).matches()).isEmpty(),
                field,
                "A tax number has 15 to 20 digits and letters, 18 as a rule.",
                "纳税人识别号为 15 至 20 位数字和字母，一般为 18 位。");
        return number;
    }

    private static Optional<LocalDate> day(@Nullable String typed, String field, Collector errors) {
        Matcher parts = DAY.matcher(Typed.figure(typed).orElse(""));
        try {
            if (parts.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, like everything else that is no day
        }
        errors.add(field, "Type the day of issue as 2026-03-05.", "请填写开票日期，例如 2026-03-05。");
        return Optional.empty();
    }

    private static Optional<Money> amount(@Nullable String typed, String field, boolean required, Collector errors) {
        Optional<String> text = Typed.figure(typed);
        if (text.isEmpty()) {
            errors.require(!required, field, "Type the total with tax.", "请填写价税合计金额。");
            return Optional.empty();
        }
        if (!AMOUNT.matcher(text.get()).matches()) {
            errors.add(
                    field,
                    "An amount is a number of at least 0 with at most two decimals, as 1200.50.",
                    "金额须为不小于 0、最多两位小数的数字，例如 1200.50。");
            return Optional.empty();
        }
        Money amount = new Money(new BigDecimal(text.get().replaceAll("[^\\d.]", "")));
        boolean fits = !amount.exceeds(MOST) && (!required || amount.isPositive());
        errors.require(
                fits,
                field,
                "The amount lies between 0.01 and " + MOST.formatted() + ".",
                "金额须在 0.01 至 " + MOST.formatted() + " 之间。");
        return fits ? Optional.of(amount) : Optional.empty();
    }

    private static Optional<InvoiceKind> kind(
            @Nullable String typed, Optional<InvoiceKey> key, String prefix, Collector errors) {
        Optional<String> text = Typed.name(typed);
        if (text.isEmpty()) {
            return key.map(found -> found.isDigital() ? InvoiceKind.DIGITAL_ORDINARY : InvoiceKind.ORDINARY);
        }
        Optional<InvoiceKind> kind = java.util.Arrays.stream(InvoiceKind.values())
                .filter(one -> one.name().equals(text.get()))
                .findFirst();
        errors.require(
                kind.isPresent(),
                prefix + "kind",
                "Allowed are " + java.util.Arrays.toString(InvoiceKind.values()) + ".",
                "允许的取值：" + java.util.Arrays.toString(InvoiceKind.values()) + "。");
        return kind;
    }
}
