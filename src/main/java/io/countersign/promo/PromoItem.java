package io.countersign.promo;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of promotional item and its stock.
 *
 * @param recipients whom it may be given to
 * @param reserved   part of the stock on hand that requisitions under way have been promised
 * @param countedOn  day of the last count, or null
 */
public record PromoItem(
        String code,
        Text name,
        ItemCategory category,
        Set<Recipient> recipients,
        Money unitCost,
        int onHand,
        int reserved,
        @Nullable LocalDate countedOn) {

    public PromoItem {
        recipients = Set.copyOf(recipients);
    }

    /** What a new requisition may have. */
    public int free() {
        return onHand - reserved;
    }
}
