package io.countersign.invoice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields as they are found in a file. Two different values for one field are none: nothing is chosen for anybody. */
final class FoundFields {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    void add(String field, String value, String source) {
        String known = values.get(field);
        if (value.isBlank() || doubtful.contains(field)) {
            return;
        }
        if (known != null && !known.equals(value)) {
            doubtful.add(field);
            values.remove(field);
            sources.remove(field);
            return;
        }
        values.put(field, value);
        sources.put(field, source);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Optional<ReadInvoiceFile.Found> found() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        InvoiceInput invoice = new InvoiceInput(
                value("code"),
                value("number"),
                value("checkCode"),
                value("sellerName"),
                value("sellerTaxNo"),
                value("buyerName"),
                value("buyerTaxNo"),
                value("issuedOn"),
                value("amount"),
                value("tax"),
                value("kind"));
        return Optional.of(new ReadInvoiceFile.Found(invoice, sources));
    }

    private @Nullable String value(String field) {
        return values.get(field);
    }
}
