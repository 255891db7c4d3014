package io.countersign.order.web;

import io.countersign.order.ListOrders;
import io.countersign.order.OrderInput;
import io.countersign.order.OrderPreview;
import io.countersign.order.OrderStatus;
import io.countersign.order.OrderView;
import io.countersign.order.PreviewOrder;
import io.countersign.order.SaveOrder;
import io.countersign.order.ShowOrder;
import io.countersign.order.SubmitOrder;
import io.countersign.order.WithdrawOrder;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts and the orders somebody may see. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "Orders")
class OrderController {

    private final SaveOrder saveOrder;
    private final ShowOrder showOrder;
    private final ListOrders listOrders;
    private final PreviewOrder previewOrder;
    private final SubmitOrder submitOrder;
    private final WithdrawOrder withdrawOrder;

    OrderController(
            SaveOrder saveOrder,
            ShowOrder showOrder,
            ListOrders listOrders,
            PreviewOrder previewOrder,
            SubmitOrder submitOrder,
            WithdrawOrder withdrawOrder) {
        this.saveOrder = saveOrder;
        this.showOrder = showOrder;
        this.listOrders = listOrders;
        this.previewOrder = previewOrder;
        this.submitOrder = submitOrder;
        this.withdrawOrder = withdrawOrder;
    }

    @PostMapping
    @Operation(summary = "Save a draft", description = "Nothing is submitted; 400 names every field that is wrong.")
    ResponseEntity<OrderView> create(@RequestBody OrderInput input) {
        String number = saveOrder.save(null, input);
        return ResponseEntity.created(URI.create("/api/orders/" + number)).body(showOrder.show(number));
    }

    @PutMapping("/{number}")
    @Operation(
            summary = "Change a draft or a returned order",
            description = "The version must be the one that was read.")
    OrderView change(@PathVariable String number, @RequestBody OrderInput input) {
        saveOrder.save(number, input);
        return showOrder.show(number);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One order with its lines, findings and its way through the approvals")
    OrderView show(@PathVariable String number) {
        return showOrder.show(number);
    }

    @PostMapping("/preview")
    @Operation(
            summary = "What would happen to an order that is being typed",
            description = "Leaves no trace. What is wrong with the input comes as fields, with 200.")
    OrderPreview preview(@RequestBody OrderInput input) {
        return previewOrder.preview(null, input);
    }

    @PostMapping("/{number}/preview")
    @Operation(summary = "What would happen to one's own order, as saved or as typed; leaves no trace")
    OrderPreview preview(@PathVariable String number, @RequestBody(required = false) @Nullable OrderInput input) {
        return previewOrder.preview(number, input);
    }

    @PostMapping("/{number}/submit")
    @Operation(
            summary = "Submit a draft, or a returned order again",
            description = "An order that a check blocks is answered with 200, status REJECTED and its findings.")
    OrderView submit(@PathVariable String number) {
        submitOrder.submit(number);
        return showOrder.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own order back, before its release")
    OrderView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        withdrawOrder.withdraw(number, withdrawal.reason());
        return showOrder.show(number);
    }

    /** Why an order is taken back. */
    record Withdrawal(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Orders one may see, newest first")
    Page<OrderView.Item> list(
            @RequestParam(required = false) @Nullable OrderStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listOrders.list(status, after, Limit.of(limit));
    }
}
