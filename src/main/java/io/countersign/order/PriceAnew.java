package io.countersign.order;

import io.countersign.calendar.Today;
import io.countersign.catalogue.Prices;
import io.countersign.catalogue.ResolvedPrice;
import io.countersign.web.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives an order the prices of the day it is submitted; refuses one that has grown too old since it was written. */
@Component
class PriceAnew {

    private final Prices prices;
    private final Today today;

    PriceAnew(Prices prices, Today today) {
        this.prices = prices;
        this.today = today;
    }

    /** @throws InvalidInput when the ship date has passed or a product has no price any more */
    void price(Order order) {
        OrderContent content = order.content();
        InvalidInput.Collector errors = new InvalidInput.Collector();
        new Figures(errors).shipDate(content.requestedShipDate().toString(), "requestedShipDate", today.date());
        Map<String, ResolvedPrice> resolved = prices.resolveAll(content.customer(), content.skus(), today.date());
        List<OrderLine> lines = new ArrayList<>();
        for (int index = 0; index < content.lines().size(); index++) {
            OrderLine line = content.lines().get(index);
            ResolvedPrice price = resolved.get(line.sku());
            if (price == null) {
                errors.add(
                        "lines[" + index + "].sku",
                        line.sku() + " has no price any more. Remove the line, or ask sales operations for a price.",
                        line.sku() + " 已没有供货价，请删除该行，或请销售运营维护价格。");
            } else {
                lines.add(line.repriced(price));
            }
        }
        errors.refuseIfAny();
        order.reprice(new OrderContent(
                content.customer(), content.unit(), content.requestedShipDate(), content.note(), lines));
    }
}
