package io.countersign.hcp;

import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A professional who is to speak or advise, as a document states it; {@link EngagementFacts} adds what the registers know. */
public record Engagement(
        String hcp,
        LocalDate on,
        @Nullable String topic,
        @Nullable String need,
        BigDecimal hours,
        Money fee,
        int talks,
        @Nullable String contractNo,
        @Nullable LocalDate contractSignedOn,
        @Nullable Money withheld) {}
