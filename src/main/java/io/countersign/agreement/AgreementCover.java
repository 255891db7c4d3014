package io.countersign.agreement;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the agreement in force says about one product of one customer; days inclusive, terms in days. */
public record AgreementCover(
        String number,
        LocalDate validFrom,
        LocalDate validTo,
        int creditDays,
        String sku,
        @Nullable Money price) {}
