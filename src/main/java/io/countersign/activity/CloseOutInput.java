package io.countersign.activity;

import io.countersign.invoice.InvoiceInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A close-out claim as somebody typed it.
 *
 * @param explanation why fewer came than were planned, where that has to be explained
 * @param version     of the claim that is changed; null for the first time
 */
public record CloseOutInput(
        @Nullable String version,
        @Nullable String explanation,
        @Nullable List<@Nullable Line> lines) {

    /**
     * What is claimed for one cost line.
     *
     * @param line      of the plan
     * @param payeeKind VENDOR or EMPLOYEE; a speaker's fee goes to the speaker whatever is typed
     * @param payee     tax number of the vendor, or id of the colleague who laid the money out
     * @param account   of the vendor; a colleague's is on file
     */
    public record Line(
            @Nullable String line,
            @Nullable String claimed,
            @Nullable String payeeKind,
            @Nullable String payee,
            @Nullable String payeeName,
            @Nullable String account,
            @Nullable List<@Nullable InvoiceInput> invoices) {}
}
