package io.countersign.activity;

import io.countersign.invoice.InvoiceInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An invoice of a claim as it was typed; the pool of all invoices knows whether it may be used. */
@Embeddable
record CloseOutInvoice(
        @Column(name = "line_id") String line,
        @Nullable String invoiceCode,
        @Nullable String invoiceNumber,
        @Nullable String checkCode,
        @Nullable String sellerName,
        @Nullable String sellerTaxNo,
        @Nullable String buyerName,
        @Nullable String buyerTaxNo,
        @Nullable String issuedOn,
        @Nullable String amount,
        @Nullable String tax,
        @Nullable String kind) {

    static CloseOutInvoice of(String line, InvoiceInput input) {
        return new CloseOutInvoice(
                line,
                input.code(),
                input.number(),
                input.checkCode(),
                input.sellerName(),
                input.sellerTaxNo(),
                input.buyerName(),
                input.buyerTaxNo(),
                input.issuedOn(),
                input.amount(),
                input.tax(),
                input.kind());
    }

    InvoiceInput input() {
        return new InvoiceInput(
                invoiceCode,
                invoiceNumber,
                checkCode,
                sellerName,
                sellerTaxNo,
                buyerName,
                buyerTaxNo,
                issuedOn,
                amount,
                tax,
                kind);
    }
}
