package io.countersign.compliance.event;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contracted sales organisation that promotes for us in this activity.
 *
 * @param dueDiligenceOn  day it was last examined, or null
 * @param inScope         whether its business licence covers promotion; null where unknown
 * @param tiedToSales     whether its fee follows the sales volume; null where unknown
 * @param splitTotal      this order and what else was given to it without an invitation in the last 90 days
 * @param invited         whether it was chosen by invitation to tender
 * @param deliverables    what it has to show for its fee
 */
public record Agency(
        String name,
        Money fee,
        @Nullable LocalDate dueDiligenceOn,
        @Nullable Boolean inScope,
        @Nullable Boolean tiedToSales,
        Money splitTotal,
        boolean invited,
        List<String> deliverables) {

    public Agency {
        deliverables = List.copyOf(deliverables);
    }
}
