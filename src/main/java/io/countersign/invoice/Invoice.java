package io.countersign.invoice;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice whose fields have been read and make sense; nothing is said yet about whether it may be used. */
record Invoice(
        InvoiceKey key,
        @Nullable String checkCode,
        InvoiceKind kind,
        String sellerName,
        @Nullable String sellerTaxNo,
        @Nullable String buyerName,
        @Nullable String buyerTaxNo,
        LocalDate issuedOn,
        Money amount,
        @Nullable Money tax) {

    /** The seller as far as one can tell him from others: by number, else by name. */
    String seller() {
        return sellerTaxNo == null ? sellerName : sellerTaxNo;
    }
}
