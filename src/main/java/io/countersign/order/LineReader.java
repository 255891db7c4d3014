package io.countersign.order;

import io.countersign.catalogue.ResolvedPrice;
import io.countersign.money.Money;
import io.countersign.order.OrderInput.Line;
import io.countersign.web.InvalidInput.Collector;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one line as typed. */
final class LineReader {

    private final String path;
    private final Collector errors;
    private final Figures figures;

    /** @param path where the line stands in the input, {@code lines[2].} */
    LineReader(String path, Collector errors) {
        this.path = path;
        this.errors = errors;
        this.figures = new Figures(errors);
    }

    @Nullable
    OrderLine read(Line line, Set<String> known, Map<String, ResolvedPrice> resolved, boolean customerKnown) {
        String sku = Figures.typed(line.sku()).orElse("");
        ResolvedPrice found = resolved.get(sku);
        requireProduct(sku, known.contains(sku), found != null || !customerKnown);
        Optional<Integer> quantity = figures.boxes(line.quantity(), path + "quantity", 1);
        Optional<Integer> free = Figures.typed(line.freeQuantity()).isEmpty()
                ? Optional.of(0)
                : figures.boxes(line.freeQuantity(), path + "freeQuantity", 0);
        Optional<String> typedPrice = Figures.typed(line.unitPrice());
        Optional<Money> price = typedPrice.flatMap(text -> figures.price(text, path + "unitPrice"));
        if (found == null || quantity.isEmpty() || free.isEmpty() || price.isPresent() != typedPrice.isPresent()) {
            return null;
        }
        return new OrderLine(quantity.get(), free.get(), price.orElse(null), found);
    }

    private void requireProduct(String sku, boolean known, boolean priced) {
        if (sku.isEmpty()) {
            errors.add(path + "sku", "Choose a product.", "请选择产品。");
        } else if (!known) {
            errors.add(
                    path + "sku",
                    "There is no product with this number. Choose one from the list.",
                    "没有这个产品编号，请从列表中选择。");
        } else if (!priced) {
            errors.add(
                    path + "sku",
                    "This product has no list price for this dealer today. Choose another, or ask sales operations for a price.",
                    "该产品今天对此客户没有供货价，请选择其他产品，或请销售运营维护价格。");
        }
    }
}
