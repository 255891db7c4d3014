package io.countersign.order;

import io.countersign.language.Digest;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered, priced: the same value whether it is a preview, a draft or an order under way.
 *
 * @param unit path of the organisation unit that looks after the customer; approvers are found along it
 */
record OrderContent(
        String customer,
        String unit,
        LocalDate requestedShipDate,
        @Nullable String note,
        List<OrderLine> lines) {

    OrderContent {
        lines = List.copyOf(lines);
    }

    Money orderValue() {
        return lines.stream().map(OrderLine::netAmount).reduce(Money.ZERO, Money::plus);
    }

    Set<String> skus() {
        return lines.stream().map(OrderLine::sku).collect(Collectors.toSet());
    }

    /** SHA-256 over everything an approver decides on; the note counts too. */
    String hash() {
        StringBuilder text = new StringBuilder()
                .append(customer)
                .append('\n')
                .append(requestedShipDate)
                .append('\n')
                .append(note);
        for (OrderLine line : lines) {
            text.append('\n').append(line.sku()).append('|').append(line.quantity());
            text.append('|').append(line.freeQuantity()).append('|').append(line.unitPrice());
            text.append('|').append(line.listPrice()).append('|').append(line.floorPrice());
        }
        return Digest.sha256(text.toString());
    }
}
