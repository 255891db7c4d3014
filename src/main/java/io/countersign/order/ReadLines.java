package io.countersign.order;

import io.countersign.calendar.Today;
import io.countersign.catalogue.Prices;
import io.countersign.catalogue.Product;
import io.countersign.catalogue.Products;
import io.countersign.catalogue.ResolvedPrice;
import io.countersign.customer.Customer;
import io.countersign.money.Money;
import io.countersign.order.OrderInput.Line;
import io.countersign.web.InvalidInput.Collector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and prices the lines of an order as typed; products and prices are looked up once for all lines. */
@Component
class ReadLines {

    static final int MOST_LINES = 10_000;
    private static final Money HIGHEST_VALUE = Money.of(1_000_000_000);

    private final Products products;
    private final Prices prices;
    private final Today today;

    ReadLines(Products products, Prices prices, Today today) {
        this.products = products;
        this.prices = prices;
        this.today = today;
    }

    /** One for each line typed; null stands for a line that cannot be priced, what is wrong with it is in the errors. */
    List<@Nullable OrderLine> read(
            @Nullable List<@Nullable Line> typed, Optional<Customer> customer, Collector errors) {
        if (typed == null || typed.isEmpty() || typed.size() > MOST_LINES) {
            errors.add("lines", "Enter 1 to 10,000 lines.", "请填写 1 至 10,000 行订单明细。");
            return List.of();
        }
        Set<String> known =
                products.findAllBySkuIn(skus(typed)).stream().map(Product::sku).collect(Collectors.toSet());
        Map<String, ResolvedPrice> resolved = customer.isPresent() && !known.isEmpty()
                ? prices.resolveAll(customer.get().code(), known, today.date())
                : Map.of();
        List<@Nullable OrderLine> lines = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            Line line = typed.get(index);
            lines.add(new LineReader("lines[" + index + "].", errors)
                    .read(
                            line == null ? new Line(null, null, null, null) : line,
                            known,
                            resolved,
                            customer.isPresent()));
        }
        refuseTwoPricesOfOneProduct(lines, errors);
        refuseTooHighAValue(lines, errors);
        return lines;
    }

    private static Set<String> skus(List<@Nullable Line> typed) {
        Set<String> skus = new HashSet<>();
        for (Line line : typed) {
            if (line != null) {
                Figures.typed(line.sku()).filter(sku -> sku.length() <= 20).ifPresent(skus::add);
            }
        }
        return skus;
    }

    private static void refuseTwoPricesOfOneProduct(List<@Nullable OrderLine> lines, Collector errors) {
        Map<String, Money> priceOfSku = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            OrderLine line = lines.get(index);
            Money before = line == null ? null : priceOfSku.putIfAbsent(line.sku(), line.unitPrice());
            errors.require(
                    line == null || before == null || before.equals(line.unitPrice()),
                    "lines[" + index + "].unitPrice",
                    "This product already stands above at " + before
                            + ". Use one price for it, or remove one of the lines.",
                    "该产品在前面的行中单价为 " + before + "，同一产品只能有一个单价，请统一单价或删除其中一行。");
        }
    }

    private static void refuseTooHighAValue(List<@Nullable OrderLine> lines, Collector errors) {
        Money value = Reading.priced(lines).stream().map(OrderLine::netAmount).reduce(Money.ZERO, Money::plus);
        errors.require(
                !value.exceeds(HIGHEST_VALUE),
                "lines",
                "The order comes to " + value.formatted() + "; at most 1,000,000,000.00. Split it.",
                "订单金额合计 " + value.formatted() + "，最多 1,000,000,000.00，请拆分订单。");
    }
}
