package io.countersign.order;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of one revision as it is kept with its check, to show later what changed. */
record ContentSnapshot(
        String customer,
        LocalDate requestedShipDate,
        @Nullable String note,
        Money orderValue,
        List<Line> lines) {

    record Line(String sku, int quantity, int freeQuantity, Money unitPrice) {}

    static ContentSnapshot of(OrderContent content) {
        return new ContentSnapshot(
                content.customer(),
                content.requestedShipDate(),
                content.note(),
                content.orderValue(),
                content.lines().stream()
                        .map(line -> new Line(line.sku(), line.quantity(), line.freeQuantity(), line.unitPrice()))
                        .toList());
    }
}
