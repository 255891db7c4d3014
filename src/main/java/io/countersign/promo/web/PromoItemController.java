package io.countersign.promo.web;

import io.countersign.promo.CountStock;
import io.countersign.promo.MoveStock;
import io.countersign.promo.PromoItem;
import io.countersign.promo.PromoItems;
import io.countersign.web.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Promotional items with their stock. */
@RestController
@RequestMapping("/api/promo-items")
@Tag(name = "Promo items")
class PromoItemController {

    private final PromoItems items;
    private final CountStock count;
    private final MoveStock move;

    PromoItemController(PromoItems items, CountStock count, MoveStock move) {
        this.items = items;
        this.count = count;
        this.move = move;
    }

    @GetMapping
    @Operation(summary = "Items to choose from, with what is free in stock")
    Map<String, Object> find(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Integer limit) {
        return Map.of(
                "items",
                items.search(q, Limit.of(limit).value()).stream()
                        .map(PromoItemController::view)
                        .toList());
    }

    @PostMapping("/{code}/count")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The quarterly count of one item (sales operations)")
    void count(@PathVariable String code, @RequestBody CountStock.Input input) {
        count.count(code, input);
    }

    @PostMapping("/{code}/stock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a delivery in, or scrap items (sales operations)")
    void move(@PathVariable String code, @RequestBody MoveStock.Input input) {
        move.move(code, input);
    }

    private static Map<String, Object> view(PromoItem item) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", item.code());
        view.put("name", item.name());
        view.put("category", item.category());
        view.put("categoryTitle", item.category().title());
        view.put("recipients", item.recipients().stream().sorted().toList());
        view.put("unitCost", item.unitCost());
        view.put("onHand", item.onHand());
        view.put("reserved", item.reserved());
        view.put("free", item.free());
        view.put("countedOn", item.countedOn());
        return view;
    }
}
