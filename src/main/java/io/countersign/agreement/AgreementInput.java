package io.countersign.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of an agreement as typed; everything may be missing or wrong. Fields as in {@link AgreementContent}. */
public record AgreementInput(
        @Nullable String kind,
        @Nullable String customer,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable Boolean exclusive,
        @Nullable String creditDays,
        @Nullable String deposit,
        @Nullable String target,
        @Nullable List<String> products,
        @Nullable List<PriceInput> prices,
        @Nullable List<TargetInput> targets,
        @Nullable List<String> territories,
        @Nullable List<ClauseInput> clauses) {

    /** @param validFrom the first day of the term where nothing is said; {@code validTo} likewise */
    public record PriceInput(
            @Nullable String sku,
            @Nullable String price,
            @Nullable String validFrom,
            @Nullable String validTo) {}

    /** Of a period or of a product, never of both. */
    public record TargetInput(
            @Nullable String period,
            @Nullable String sku,
            @Nullable String amount) {}

    public record ClauseInput(
            @Nullable String kind, @Nullable String text) {}
}
