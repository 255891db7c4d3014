package io.countersign.invoice;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names an invoice for good: the number, on older ones the code before it. Twenty digits without a code is a fully
 * digitalised invoice, year and province first; eight digits with a code of ten or twelve an older one.
 */
public record InvoiceKey(String code, String number) {

    private static final Pattern DIGITAL = Pattern.compile("\\d{20}");
    private static final Pattern OLDER_NUMBER = Pattern.compile("\\d{8}");
    private static final Pattern OLDER_CODE = Pattern.compile("\\d{10}|\\d{12}");

    /** @return empty when code and number fit no kind of invoice */
    static Optional<InvoiceKey> of(String code, String number) {
        boolean digital = code.isEmpty() && DIGITAL.matcher(number).matches();
        boolean older = OLDER_CODE.matcher(code).matches()
                && OLDER_NUMBER.matcher(number).matches();
        return digital || older ? Optional.of(new InvoiceKey(code, number)) : Optional.empty();
    }

    /**
     * Of twenty digits those that begin with 0 are an older code and number; a digitalised number begins with the year.
     *
     * @return empty when the text is no key
     */
    public static Optional<InvoiceKey> parse(String key) {
        boolean digital = key.length() == 20 && !key.startsWith("0");
        int split = digital ? 0 : Math.max(0, key.length() - 8);
        return of(key.substring(0, split), key.substring(split));
    }

    boolean isDigital() {
        return code.isEmpty();
    }

    /** The invoices printed right before and right after this one. */
    List<String> neighbours() {
        BigInteger own = new BigInteger(number);
        return List.of(own.subtract(BigInteger.ONE), own.add(BigInteger.ONE)).stream()
                .filter(next -> next.signum() >= 0)
                .map(next -> code + padded(next))
                .toList();
    }

    private String padded(BigInteger next) {
        String digits = next.toString();
        return "0".repeat(Math.max(0, number.length() - digits.length())) + digits;
    }

    @Override
    public String toString() {
        return code + number;
    }
}
