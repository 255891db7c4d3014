package io.countersign.invoice;

import org.jspecify.annotations.Nullable;

/**
 * An invoice as somebody typed it or a file says it, before anything is believed.
 *
 * @param code      ten or twelve digits on older invoices; a fully digitalised one (数电票) has none
 * @param number    twenty digits on a fully digitalised invoice, eight on older ones
 * @param checkCode of older invoices, or its last six digits
 * @param issuedOn  {@code 2026-03-05}
 * @param amount    total with tax
 * @param tax       the tax in it, where the invoice shows one
 * @param kind      an {@link InvoiceKind} by name; left out it is told from the number
 */
public record InvoiceInput(
        @Nullable String code,
        @Nullable String number,
        @Nullable String checkCode,
        @Nullable String sellerName,
        @Nullable String sellerTaxNo,
        @Nullable String buyerName,
        @Nullable String buyerTaxNo,
        @Nullable String issuedOn,
        @Nullable String amount,
        @Nullable String tax,
        @Nullable String kind) {

    public static final InvoiceInput EMPTY =
            new InvoiceInput(null, null, null, null, null, null, null, null, null, null, null);
}
