package io.countersign.catalogue;

import io.countersign.calendar.Today;
import io.countersign.customer.Customers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds products by SKU or name, with what the customer would pay today. */
@Service
public class FindProducts {

    /** @param price null without a customer, or where the product has no price today */
    public record Choice(Product product, @Nullable ResolvedPrice price) {}

    private final Products products;
    private final Prices prices;
    private final Customers customers;
    private final Today today;

    FindProducts(Products products, Prices prices, Customers customers, Today today) {
        this.products = products;
        this.prices = prices;
        this.customers = customers;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<Choice> find(String words, @Nullable String customer, int limit) {
        List<Product> found = products.search("%" + escaped(words) + "%", Limit.of(limit));
        Map<String, ResolvedPrice> priced = priced(found, customer, today.date());
        return found.stream()
                .map(product -> new Choice(product, priced.get(product.sku())))
                .toList();
    }

    private Map<String, ResolvedPrice> priced(List<Product> found, @Nullable String customer, LocalDate on) {
        Set<String> skus = found.stream().map(Product::sku).collect(Collectors.toSet());
        return customer == null || skus.isEmpty() || !customers.existsById(customer)
                ? Map.of()
                : prices.resolveAll(customer, skus, on);
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
