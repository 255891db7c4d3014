package io.countersign.payment;

import io.countersign.money.Money;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a run as the CSV that the bank takes, in an order and form that depend on nothing but the payments. */
final class PaymentFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("reference", "payee", "account", "amount", "currency", "purpose")
            .get();

    record Row(Payment payment, String account) {}

    private PaymentFile() {}

    static String write(List<Row> rows) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (Row row : rows) {
                Payment payment = row.payment();
                csv.printRecord(
                        payment.reference(),
                        safe(payment.payeeName().zh()),
                        safe(row.account()),
                        payment.amount(),
                        "CNY",
                        safe(payment.subject().number() + " "
                                + payment.purpose().zh()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static Money total(List<Row> rows) {
        return rows.stream().map(row -> row.payment().amount()).reduce(Money.ZERO, Money::plus);
    }

    /** No spreadsheet program takes a name for a formula. */
    static String safe(String text) {
        String line = text.replaceAll("[\\r\\n\\t]+", " ");
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
