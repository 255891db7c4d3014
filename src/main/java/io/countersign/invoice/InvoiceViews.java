package io.countersign.invoice;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invoices as the API and the page show them. */
public final class InvoiceViews {

    private InvoiceViews() {}

    /**
     * @param usedIn number of the document it is in use by, or null while it is free
     * @param line   of that document
     * @param reason why it does not stand any more, or null
     */
    public record Item(
            String key,
            InvoiceKind kind,
            Text kindTitle,
            String sellerName,
            @Nullable String sellerTaxNo,
            LocalDate issuedOn,
            Money amount,
            @Nullable String usedIn,
            @Nullable String line,
            InvoiceState state,
            Text stateTitle,
            @Nullable String reason,
            Instant seenAt) {}
}
