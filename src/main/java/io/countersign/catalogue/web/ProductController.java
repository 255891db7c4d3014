package io.countersign.catalogue.web;

import io.countersign.catalogue.FindProducts;
import io.countersign.catalogue.Product;
import io.countersign.catalogue.ResolvedPrice;
import io.countersign.web.Limit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/products?q=&customer=}: products to choose from, with the customer's price. */
@RestController
@RequestMapping("/api/products")
class ProductController {

    private final FindProducts find;

    ProductController(FindProducts find) {
        this.find = find;
    }

    @GetMapping
    Map<String, Object> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Map.of(
                "items",
                find.find(q, customer, Limit.of(limit).value()).stream()
                        .map(ProductController::view)
                        .toList());
    }

    private static Map<String, Object> view(FindProducts.Choice choice) {
        Product product = choice.product();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("sku", product.sku());
        view.put("name", product.name());
        view.put("spec", product.spec());
        view.put("category", product.category());
        view.put("categoryTitle", product.category().title());
        view.put("cartonSize", product.cartonSize());
        view.put("status", product.status());
        ResolvedPrice price = choice.price();
        view.put("listPrice", price == null ? null : price.listPrice());
        view.put("price", price == null ? null : price.resolvedPrice());
        view.put("source", price == null ? null : price.source());
        view.put("sourceTitle", price == null ? null : price.source().title());
        view.put("floor", price == null ? null : price.floorPrice());
        return view;
    }
}
