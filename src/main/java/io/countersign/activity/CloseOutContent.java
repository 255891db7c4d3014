package io.countersign.activity;

import io.countersign.language.Digest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a claim says: the same value whether it is being typed, saved or handed in. */
record CloseOutContent(@Nullable String explanation, List<CloseOutLine> lines, List<CloseOutInvoice> invoices) {

    static final CloseOutContent EMPTY = new CloseOutContent(null, List.of(), List.of());

    CloseOutContent {
        lines = List.copyOf(lines);
        invoices = List.copyOf(invoices);
    }

    Optional<CloseOutLine> line(String id) {
        return lines.stream().filter(line -> line.line().equals(id)).findFirst();
    }

    List<CloseOutInvoice> invoicesOf(String line) {
        return invoices.stream().filter(invoice -> invoice.line().equals(line)).toList();
    }

    /** What was cut so far, line by line. */
    String cuts() {
        return lines.stream().map(CloseOutLine::cutTo).toList().toString();
    }

    /** A cut is no change: it only takes away from what everybody before agreed to. */
    String hash() {
        return Digest.sha256(
                explanation + "\n" + lines.stream().map(CloseOutLine::claim).toList() + "\n" + invoices);
    }
}
