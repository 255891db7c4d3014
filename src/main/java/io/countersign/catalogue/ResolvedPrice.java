package io.countersign.catalogue;

import io.countersign.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The price one customer pays for one product on one day, and what it was derived from; per box, tax included.
 *
 * @param resolvedPrice what an order line costs when nobody typed a price
 * @param reference     agreement number, tender or price list that the price is written in
 * @param tenderCap     awarded price that may not be exceeded; null unless the customer is a public medical institution
 */
public record ResolvedPrice(
        String sku,
        Money listPrice,
        Money floorPrice,
        Money resolvedPrice,
        PriceOrigin source,
        String reference,
        @Nullable Money tenderCap) {}
